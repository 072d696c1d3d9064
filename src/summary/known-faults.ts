import type { Check } from '../model/check.ts';
import type { KnownFault, MetFault } from '../model/known-fault.ts';
import { pickWeighed } from '../model/most-trusted.ts';
import type { SeriesResult } from '../model/result.ts';
import { type SeriesToSummarise, summariseSeries } from './summarise-series.ts';

export interface KnownInRun {
  readonly faults: readonly KnownFault[];
  /** When the run was started, ISO 8601 in UTC: scored again later, a run comes to the same. */
  readonly startedAt: string;
}

/** Summarises a series, and says what became of the faults that are known of it. Its scores and its outcome stay. */
export function summariseWithKnown(
  input: SeriesToSummarise,
  { faults, startedAt }: KnownInRun,
): SeriesResult {
  const one = summariseSeries(input);
  const own = faults.filter((fault) => fault.case === one.id && (fault.target ?? one.target) === one.target);
  if (own.length === 0) return one;
  const isOver = ({ until }: KnownFault) => startedAt.slice(0, 10) > until;
  const open = own.filter((fault) => !isOver(fault)).map(({ check }) => check);
  const isAlone = one.passed === false && isWithout(input, open);
  const known = own.flatMap((fault) => {
    const standing = standingOf(one, fault, { isOver: isOver(fault), isAlone });
    const { check, reason, until } = fault;
    return standing === null ? [] : [{ check, reason, until, standing }];
  });
  return known.length === 0 ? one : { ...one, known };
}

/** True where the series does not fail as if nobody had looked at these checks. */
function isWithout(input: SeriesToSummarise, ids: readonly string[]): boolean {
  const { scored } = input;
  const setAside = (checks: readonly Check[]) =>
    checks.map((check) => (ids.includes(check.id) ? forget(check) : check));
  const shots = scored.shots.map((shot) => ({ ...shot, checks: setAside(shot.checks) }));
  const rest = { ...scored, checks: setAside(scored.checks), shots };
  return summariseSeries({ ...input, scored: rest }).passed !== false;
}

function forget({ part: _, ...check }: Check): Check {
  return check.score === null ? check : { ...check, status: 'unmeasured', score: null };
}

/** Null where nobody looked, so that nothing is known of it. */
function standingOf(
  one: SeriesResult,
  { check: id }: KnownFault,
  { isOver, isAlone }: { readonly isOver: boolean; readonly isAlone: boolean },
): MetFault['standing'] | null {
  const records = [one.checks, ...one.shots.map(({ checks }) => checks)].flatMap(pickWeighed);
  const scored = records.filter((check) => check.id === id && check.score !== null);
  if (scored.length === 0) return null;
  if (scored.every(({ status }) => status === 'pass')) return 'gone';
  if (isOver) return 'expired';
  return isAlone ? 'apart' : 'beside';
}
