import { distance } from 'fastest-levenshtein';

const longestWord = 60;

/** Finds the candidate that a misspelt word most likely means; null when none is near. Case and separators are free. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const wanted = squash(word);
  if (wanted === '' || wanted.length > longestWord) return null;
  const ranked = candidates
    .map((candidate) => ({ candidate, cost: costOf(wanted, squash(candidate)) }))
    .filter(({ cost }) => cost <= allowance(wanted))
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.candidate ?? null;
}

/** Renders the end of a message: ", did you mean `color`?" or nothing. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `, did you mean \`${suggestion}\`?`;
}

/** A word that was cut short ("body" for "bodyType") counts as one slip. */
function costOf(wanted: string, candidate: string): number {
  const isPart = wanted.length >= 3 && candidate.startsWith(wanted);
  return Math.min(distance(wanted, candidate), isPart ? 1 : Number.POSITIVE_INFINITY);
}

/** One slip in short words, one in three letters in longer ones. */
function allowance(wanted: string): number {
  return Math.max(1, Math.floor(wanted.length / 3));
}

function squash(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/gu, '');
}
