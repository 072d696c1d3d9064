/** One of the variants, round and round: any whole number picks one, fractions are cut off. */
export function pickVariant<T>(variants: readonly [T, ...T[]], index: number): T {
  return variants[Math.abs(Math.trunc(index)) % variants.length] ?? variants[0];
}
