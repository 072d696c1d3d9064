/** Chance of a false word over all looks at the same samples. */
const allLooks = 0.05;

/**
 * Levels of several looks at a comparison whose samples grow, fixed before the first; they add up to 5 %, for each look at
 * 5 % would make a false word in 7-12 %. A look that cannot reach 5 % says nothing and costs nothing. A first look that
 * cannot reach an equal share but can reach 5 %, as five single samples at 1/32, takes what it needs; the others share.
 *
 * @param lowest the lowest p that each look can reach, in their order
 */
export function levelsOfLooks(lowest: readonly number[]): number[] {
  const telling = lowest.filter((p) => p <= allLooks).length;
  const first = lowest.find((p) => p <= allLooks) ?? 0;
  const equal = allLooks / telling;
  const taken = Math.max(first, equal);
  const others = (allLooks - taken) / (telling - 1);
  const firstPlace = lowest.indexOf(first);
  return lowest.map((p, place) => (p > allLooks ? 0 : place === firstPlace ? taken : others));
}
