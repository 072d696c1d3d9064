import type { Pair } from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import type { TargetPairs } from './pair-targets.ts';

/** The samples of one case at one target, paired by their numbers. */
export type SeriesGroup<Series> = readonly Pair<Series | null>[];

/**
 * Pairs series by case, target and sample, the samples of a case together: those of the run that is looked at in its
 * order, then those that only the run before had.
 */
export function pairSeries(
  { before, after }: Pair<Pick<StoredResult, 'outlines'>>,
  { pairs }: TargetPairs,
): SeriesGroup<SeriesOutline>[] {
  const names = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  const earlier = groupSeries(before.outlines, (one) => keyOf(one, names.get(one.target) ?? null));
  const own = groupSeries(after.outlines, (one) => keyOf(one, one.target));
  const keys = new Set([...own.keys(), ...earlier.keys()]);
  return [...keys].map((key) => pairSamples({ before: earlier.get(key) ?? [], after: own.get(key) ?? [] }));
}

function groupSeries(series: readonly SeriesOutline[], keyOfOne: (one: SeriesOutline) => string) {
  const groups = new Map<string, SeriesOutline[]>();
  for (const one of series) groups.set(keyOfOne(one), [...(groups.get(keyOfOne(one)) ?? []), one]);
  return groups;
}

function pairSamples({ before, after }: Pair<readonly SeriesOutline[]>): SeriesGroup<SeriesOutline> {
  const find = (all: readonly SeriesOutline[], wanted: number) =>
    all.find(({ sample }) => sample === wanted) ?? null;
  const numbers = [...new Set([...after, ...before].map(({ sample }) => sample))];
  return numbers.map((sample) => ({ before: find(before, sample), after: find(after, sample) }));
}

/** Reads paired series, the samples of one case at a time. */
export async function* readGroups(
  runs: Pair<StoredResult>,
  groups: readonly SeriesGroup<SeriesOutline>[],
): AsyncGenerator<SeriesGroup<SeriesResult>> {
  const pairs = readPairs(runs, groups.flat());
  try {
    for (const { length } of groups) {
      const group: Pair<SeriesResult | null>[] = [];
      while (group.length < length) {
        const { done, value } = await pairs.next();
        if (done) return;
        group.push(value);
      }
      yield group;
    }
  } finally {
    await pairs.return(undefined);
  }
}

/** Reads paired series, one pair at a time. */
async function* readPairs(
  runs: Pair<StoredResult>,
  pairs: readonly Pair<SeriesOutline | null>[],
): AsyncGenerator<Pair<SeriesResult | null>> {
  const open = (side: keyof Pair<unknown>) =>
    runs[side].readCases(pairs.flatMap((pair) => pair[side] ?? []))[Symbol.asyncIterator]();
  const [before, after] = [open('before'), open('after')];
  try {
    for (const pair of pairs) {
      yield { before: pair.before && (await readNext(before)), after: pair.after && (await readNext(after)) };
    }
  } finally {
    // A reader that was not read to its end keeps its file open.
    await Promise.all([before.return?.(), after.return?.()]);
  }
}

async function readNext(cases: AsyncIterator<SeriesResult>): Promise<SeriesResult | null> {
  const { done, value } = await cases.next();
  return done ? null : value;
}

/** `target` null: no target of the other run stands beside it. */
function keyOf({ id, target: own }: SeriesOutline, target: string | null): string {
  return JSON.stringify([id, target ?? { gone: own }]);
}
