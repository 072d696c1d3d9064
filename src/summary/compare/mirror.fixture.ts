import type { ChangeWord, Comparison, PictureChange } from '../../model/comparison.ts';
import type { Interval } from '../../statistics/interval.ts';

const opposites: Readonly<Record<string, ChangeWord | PictureChange>> = {
  fixed: 'broken',
  broken: 'fixed',
  better: 'worse',
  worse: 'better',
  new: 'gone',
  gone: 'new',
};

/** Fields that are worded after the side that is looked at, or differ by it. */
const namedAfter = new Set([
  ...[
    'title',
    'label',
    'subject',
    'casesAdded',
    'casesGone',
    'targetsAdded',
    'targetsGone',
    'fallen',
    'broke',
  ],
]);

/** A comparison as it reads when its two sides are swapped, lists in an order that does not depend on the side. */
export function mirror(value: unknown): unknown {
  if (Array.isArray(value)) return sorted(value.map(mirror));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([name, field]) => !namedAfter.has(name) && !(name === 'target' && typeof field === 'string'),
  );
  const mirrored = fields.map(([name, field]) => mirrorField(name, field));
  // Lists are put in order by their text, in which the order of the fields shows.
  return Object.fromEntries(mirrored.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The comparison without the outcome of cases that were not measured alike: a case is broken by one failure that is new,
 * and fixed only when every failure was looked for again.
 */
export function leaveApart({ outcomes, cases, ...rest }: Comparison): unknown {
  const isApart = cases.some(({ measuredApart }) => measuredApart);
  const series = cases.map(({ outcome, ...one }) => (one.measuredApart ? one : { ...one, outcome }));
  return { ...rest, cases: series, ...(isApart ? {} : { outcomes }) };
}

/** The same without swapping: what a mirrored comparison is held against. */
export function settle(value: unknown): unknown {
  return mirror(mirror(value));
}

function mirrorField(name: string, value: unknown): [string, unknown] {
  if (name === 'before') return ['after', mirror(value)];
  if (name === 'after') return ['before', mirror(value)];
  const other = otherSides[name];
  if (other) return [other, mirror(value)];
  if (name === 'interval' || name === 'likeThese') return [name, turnRound(value as Interval | null)];
  if (name === 'difference' || name === 'change')
    return [name, typeof value === 'number' ? 0 - value : value];
  if (name === 'outcomes' || name === 'pictures')
    return [name, mirrorCounts(value as Record<string, number>)];
  if (typeof value === 'string' && ['outcome', 'picture', 'word'].includes(name))
    return [name, opposites[String(value)] ?? value];
  return [name, mirror(value)];
}

const otherSides: Readonly<Record<string, string>> = {
  pFall: 'pRise',
  pRise: 'pFall',
  fell: 'rose',
  rose: 'fell',
};

function turnRound(interval: Interval | null): Interval | null {
  return interval && { lower: 0 - interval.upper, upper: 0 - interval.lower };
}

function mirrorCounts(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, n]) => [opposites[name] ?? name, n]));
}

function sorted(items: unknown[]): unknown[] {
  return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
