/**
 * The level at which Holm judges each of several p values, 0..1, so that any is wrongly at or below its level at most as
 * often as `level`, however they hang together: the lowest against the level over all, the next against the level over
 * those left, and all from the first that is above at the level of that one. S. Holm, "A Simple Sequentially Rejective
 * Multiple Test Procedure", 1979.
 */
export function levelsByHolm(ps: readonly number[], level = 0.05): number[] {
  const order = ps.map((p, index) => ({ p, index })).toSorted((one, other) => one.p - other.p);
  const first = order.findIndex(({ p }, place) => p > level / (ps.length - place));
  const last = first === -1 ? ps.length - 1 : first;
  const places = new Map(order.map(({ index }, place) => [index, place]));
  return ps.map((_, index) => level / (ps.length - Math.min(places.get(index) ?? last, last)));
}

/** Which of several p values are at or below the level at which Holm judges them. */
export function rejectByHolm(ps: readonly number[], level = 0.05): boolean[] {
  const levels = levelsByHolm(ps, level);
  return ps.map((p, index) => p <= (levels[index] ?? 0));
}
