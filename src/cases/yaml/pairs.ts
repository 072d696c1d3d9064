import { isScalar, type Pair } from 'yaml';

/** Keeps the first pair of every key. */
export function uniteKeys(pairs: readonly Pair[]): Pair[] {
  const byKey = new Map(pairs.toReversed().map((pair) => [keyText(pair) ?? pair, pair]));
  return pairs.filter((pair) => byKey.get(keyText(pair) ?? pair) === pair);
}

/** The key of a pair as text; null when it is something else. */
export function keyText(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.value) : null;
}
