import { decodePercent } from './words/decode-percent.ts';
import { foldWord } from './words/fold-word.ts';

/**
 * Punctuation that means something between two words. Spaces, `_`, `+` and hyphens inside a word mean nothing:
 * they only part words.
 */
export type Mark = 'comma' | 'stop' | 'line' | 'bullet' | 'colon' | 'dash' | 'open' | 'close' | 'slash';

/** One word of a prompt. Offsets point into the text as given, escapes and all. */
export interface Token {
  /** Folded form, see `foldWord`. */
  readonly key: string;
  /** The word as written, escapes decoded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before it. */
  readonly marks: readonly Mark[];
}

const word =
  /&|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’ʼ`](?=\p{L})|(?<=(?<![\p{L}\p{N}])\p{N}{1,4})\.(?=\p{N}))*/gu;

/** Words whose full stop ends no sentence ("e.g. Toyota", "vs. BMW"). */
const abbreviations = new Set(['e', 'g', 'i', 'eg', 'ie', 'vs', 'incl']);

const markOf: Readonly<Record<string, Mark>> = {
  ',': 'comma',
  '،': 'comma',
  '、': 'comma',
  '，': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  '…': 'stop',
  '。': 'stop',
  '|': 'stop',
  ':': 'colon',
  '=': 'colon',
  '：': 'colon',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '—': 'dash',
  '–': 'dash',
  '/': 'slash',
};

const gapParts = /[\n\r]+[\s]*[-*•–—]?|[\s_+]-+[\s_+]?|-[\s_+]|--+|[^\s]/gu;

function readMark(part: string): Mark | undefined {
  if (/^[\n\r]/u.test(part)) return /[-*•–—]$/u.test(part) ? 'bullet' : 'line';
  if (part.includes('-') && part.length > 1) return 'dash';
  return markOf[part];
}

function readMarks(gap: string, previousKey: string): Mark[] {
  const marks = (gap.match(gapParts) ?? []).map(readMark).filter((mark) => mark !== undefined);
  return abbreviations.has(previousKey) && gap.startsWith('.') ? marks.slice(1) : marks;
}

/** Splits a prompt into words. Percent escapes are read as what they stand for; malformed ones as they are. */
export function tokenize(original: string): Token[] {
  const { text, startOf, endOf } = decodePercent(original);
  const tokens: Token[] = [];
  let gapStart = 0;
  for (const match of text.matchAll(word)) {
    const end = match.index + match[0].length;
    tokens.push({
      key: foldWord(match[0]),
      word: match[0],
      start: startOf(match.index),
      end: endOf(end - 1),
      marks: readMarks(text.slice(gapStart, match.index), tokens.at(-1)?.key ?? ''),
    });
    gapStart = end;
  }
  return tokens;
}

/** Whether nothing but a separator stands before the word: it may be one phrase with the word before it. */
export function isJoined(token: Token): boolean {
  return token.marks.every((mark) => mark === 'slash');
}
