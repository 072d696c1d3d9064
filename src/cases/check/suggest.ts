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

/** A word cut short ("body" for "bodyType") counts as one slip. */
function costOf(wanted: string, candidate: string): number {
  const isPart = wanted.length >= 3 && candidate !== wanted && candidate.startsWith(wanted);
  return isPart ? 1 : slipsBetween(wanted, candidate);
}

/** How many letters are wrong, missing or too many; two letters swapped ("yaer") count as one slip. */
export function slipsBetween(wanted: string, candidate: string): number {
  const slips = distance(wanted, candidate);
  return slips === 2 && isSwap(wanted, candidate) ? 1 : slips;
}

/**
 * Whether the one slip between two words is of the hand (a letter missing, too many, swapped) or the ear (a vowel for
 * another), inside the word. Another consonant, beginning or end makes another name: "Humber", "Alpina" and "Alpine".
 */
export function isSlip(wanted: string, candidate: string): boolean {
  if (wanted[0] !== candidate[0] || wanted.at(-1) !== candidate.at(-1)) return false;
  if (wanted.length !== candidate.length || isSwap(wanted, candidate)) return true;
  const at = [...wanted].findIndex((letter, index) => letter !== candidate[index]);
  return vowels.test(wanted[at] ?? '') && vowels.test(candidate[at] ?? '');
}

const vowels = /[aeiouyаеёиоуыэюяєії]/u;

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
