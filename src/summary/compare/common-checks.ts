import type { Check } from '../../model/check.ts';
import type { Pair } from '../../model/comparison.ts';
import { pickWeighed } from '../../model/most-trusted.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { CheckedSeries } from '../dimension-scores.ts';
import { pairShots } from './compare-shots.ts';

/** The records about one thing, a series or a shot, that are weighed on each side. */
type Records = Pair<readonly Check[]>;

/**
 * The checks that both sides looked at, whole, with what each saw: numbers of other checks would tell who looked at
 * more, not who is better.
 */
export function keepCommon({ before, after }: Pair<SeriesResult>): Pair<CheckedSeries> {
  const checks = keepBoth({ before: before.checks, after: after.checks });
  const shots = pairShots({ before: before.shots, after: after.shots }).map((pair) =>
    keepBoth({ before: pair.before?.checks ?? [], after: pair.after?.checks ?? [] }),
  );
  const side = (name: 'before' | 'after') => ({
    checks: checks[name],
    shots: shots.map((one) => ({ checks: one[name] })),
  });
  return { before: side('before'), after: side('after') };
}

function keepBoth(records: Records): Records {
  const before = pickSeen(records.before);
  const after = pickSeen(records.after);
  const keep = (own: Map<string, Check>, other: Map<string, Check>) =>
    [...own.values()].filter(({ id }) => other.has(id));
  return { before: keep(before, after), after: keep(after, before) };
}

function pickSeen(records: readonly Check[]): Map<string, Check> {
  const seen = pickWeighed(records).filter(({ score, part }) => score !== null && part === undefined);
  return new Map(seen.map((check) => [check.id, check]));
}
