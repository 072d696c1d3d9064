import type { Pair } from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import type { TargetPairs } from './pair-targets.ts';

/**
 * Pairs series by case, target and sample: those of the run that is looked at in its order, then those that only the
 * run before had.
 */
export function pairSeries(
  { before, after }: Pair<Pick<StoredResult, 'outlines'>>,
  { pairs }: TargetPairs,
): Pair<SeriesOutline | null>[] {
  const names = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  const keyBefore = (one: SeriesOutline) => keyOf(one, names.get(one.target) ?? null);
  const keyAfter = (one: SeriesOutline) => keyOf(one, one.target);
  const earlier = new Map(before.outlines.map((one) => [keyBefore(one), one]));
  const own = new Set(after.outlines.map(keyAfter));
  return [
    ...after.outlines.map((one) => ({ before: earlier.get(keyAfter(one)) ?? null, after: one })),
    ...before.outlines.filter((one) => !own.has(keyBefore(one))).map((one) => ({ before: one, after: null })),
  ];
}

/** Reads paired series, one pair at a time. */
export async function* readPairs(
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
function keyOf({ id, sample, target: own }: SeriesOutline, target: string | null): string {
  return JSON.stringify([id, sample, target ?? { gone: own }]);
}
