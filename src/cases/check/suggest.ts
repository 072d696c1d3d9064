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

/** Renders the end of a message: ", did you mean `color`?", or a full stop. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '.' : `, did you mean \`${suggestion}\`?`;
}

/** A word cut short ("body" for "bodyType") and two letters swapped ("yaer") count as one slip. */
function costOf(wanted: string, candidate: string): number {
  const isPart = wanted.length >= 3 && candidate.startsWith(wanted);
  const cost = distance(wanted, candidate);
  return cost > 1 && (isPart || (cost === 2 && isSwap(wanted, candidate))) ? 1 : cost;
}

function isSwap(wanted: string, candidate: string): boolean {
  const at = [...wanted].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = `${wanted.slice(0, at)}${wanted[at + 1]}${wanted[at]}${wanted.slice(at + 2)}`;
  return at !== -1 && swapped === candidate;
}

/** One slip in short words, one in three letters in longer ones. */
function allowance(wanted: string): number {
  return Math.max(1, Math.floor(wanted.length / 3));
}

function squash(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/gu, '');
}
