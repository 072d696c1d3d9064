import { decodePercent } from './encoding/decode-percent.ts';
import type { Mark } from './mark.ts';
import { foldWord } from './phrases/fold-word.ts';
import { type Passage, plainSetting, type Setting } from './structure/passage.ts';

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
  /** True where nothing but a hyphen does: the second of "E-Class". */
  readonly isHyphened: boolean;
  /** How the stretch it stands in is meant. */
  readonly setting: Setting;
}

const word =
  /&|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’ʼ`](?=\p{L})|(?<=(?<![\p{L}\p{N}])\p{N}{1,4})\.(?=\p{N}))*/gu;

/** French words that lose their last letter before a vowel are words of their own: "l'emblème", "d'Audi". */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu)['’ʼ`](?=[aeiouyhàâéèêëîïôöùûœ])/iu;
const capitals = /(?<=\p{Ll})(?=\p{Lu})/u;

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
  '→': 'colon',
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

const noMarks: readonly Mark[] = [];

function readMarks(gap: string, previousKey: string): readonly Mark[] {
  if (gap === ' ') return noMarks;
  const marks = (gap.match(gapParts) ?? []).map(readMark).filter((mark) => mark !== undefined);
  return abbreviations.has(previousKey) && gap.startsWith('.') ? marks.slice(1) : marks;
}

/** A text and where each of its units stands in the original. */
export interface ReadableText {
  readonly text: string;
  readonly startOf: (unit: number) => number;
  readonly endOf: (unit: number) => number;
}

/** Splits a text without structure into words. Percent escapes are read as what they stand for; malformed ones as they are. */
export function tokenize(original: string): Token[] {
  const decoded = decodePercent(original);
  return tokenizePassages(decoded, [wholePassage(decoded.text, false)]);
}

/** Splits a heading or a key into words: capitals part them too. Offsets point into the label. */
export function tokenizeLabel(text: string): Token[] {
  const identity = { text, startOf: (unit: number) => unit, endOf: (unit: number) => unit + 1 };
  return tokenizePassages(identity, [wholePassage(text, true)]);
}

function wholePassage(text: string, isLabel: boolean): Passage {
  return { start: 0, end: text.length, setting: plainSetting, opening: null, isLabel };
}

/** Splits the passages of a text into words, in one list. */
export function tokenizePassages(source: ReadableText, passages: readonly Passage[]): Token[] {
  const tokens: Token[] = [];
  let gapStart = 0;
  for (const passage of passages) {
    let opening = passage.opening;
    for (const { start, end } of findWords(source.text, passage)) {
      const written = source.text.slice(start, end);
      const gap = source.text.slice(gapStart, start);
      const marks = opening === null ? readMarks(gap, tokens.at(-1)?.key ?? '') : [opening];
      tokens.push({
        key: foldWord(written),
        word: written,
        start: source.startOf(start),
        end: source.endOf(end - 1),
        marks,
        isHyphened: gap === '-',
        setting: passage.setting,
      });
      opening = null;
      gapStart = end;
    }
  }
  return tokens;
}

function* findWords(
  text: string,
  { start, end, isLabel }: Passage,
): Generator<{ start: number; end: number }> {
  for (const match of text.slice(start, end).matchAll(word)) {
    let from = start + match.index;
    for (const part of splitWord(match[0], isLabel)) {
      yield { start: from, end: from + part.length };
      from += part.length;
    }
  }
}

function splitWord(written: string, isLabel: boolean): string[] {
  const article = elision.exec(written)?.[0] ?? '';
  const rest = written.slice(article.length);
  const parts = isLabel ? rest.split(capitals) : [rest];
  return article === '' ? parts : [article, ...parts];
}

/** Whether nothing but a separator stands before the word: it may be one phrase with the word before it. */
export function isJoined(token: Token): boolean {
  return token.marks.every((mark) => mark === 'slash');
}
