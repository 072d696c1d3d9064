/**
 * Which of several p values, 0..1, are at or below what Holm allows, so that any is wrongly so at most as often as the
 * level, however they hang together: the lowest against the level over all, the next against the level over those left,
 * until one is above. S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", 1979.
 */
export function rejectByHolm(ps: readonly number[], level = 0.05): boolean[] {
  const order = ps.map((p, index) => ({ p, index })).toSorted((one, other) => one.p - other.p);
  const first = order.findIndex(({ p }, place) => p > level / (ps.length - place));
  const rejected = new Set(order.slice(0, first === -1 ? ps.length : first).map(({ index }) => index));
  return ps.map((_, index) => rejected.has(index));
}
