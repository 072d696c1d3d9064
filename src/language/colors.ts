import { findPhrases, type Hit, keyAt } from './finding/find.ts';
import { buildKeyTable } from './phrases/phrase-table.ts';
import { type Token, tokenize } from './tokenize.ts';
import { expandWords } from './vocabulary/expand-words.ts';
import { languages } from './vocabulary/languages.ts';
import { openPaintNames, paintNames } from './vocabulary/paint-names.ts';
import { type ColorName, colorNames } from './vocabulary/vocabulary.ts';
import { sameWords } from './wordlists/consistency-words.ts';
import { closingWords, colorModifiers } from './wordlists/part-words.ts';

export { colorNames };

/** What one phrase says. */
interface ColorPhrase {
  /** The colours it is right for, the most usual first; where it is open, those that may be meant. */
  readonly names: readonly ColorName[];
  /** "Pearl" is a white by itself, and a finish beside another colour. */
  readonly isFinish: boolean;
  /** Whether it stands behind its noun: "voiture rouge". */
  readonly follows: boolean;
  readonly isOpen: boolean;
}

/** A colour found in a text. */
export interface ColorHit extends Hit<ColorName> {
  /** Other colours that are right for it as well ("metallic grey"), or may be meant instead where it is open. */
  readonly also: readonly ColorName[];
  /** Whether two families are named and nobody can tell which is the paint: "black cherry". */
  readonly isOpen: boolean;
  readonly follows: boolean;
}

type PhraseKind = Omit<ColorPhrase, 'names'>;

const plain: PhraseKind = { isFinish: false, follows: false, isOpen: false };
const colorTable = buildKeyTable([...compileColors()].map(([phrase, meaning]) => [[phrase], meaning]));

/** All phrases. One that is listed for two colours is right for both. */
function compileColors(): Map<string, ColorPhrase> {
  const phrases = new Map<string, ColorPhrase>();
  const add = (words: readonly string[], names: readonly ColorName[], kind: PhraseKind) => {
    for (const phrase of words) {
      const known = phrases.get(phrase);
      phrases.set(phrase, { ...kind, ...known, names: [...new Set([...(known?.names ?? []), ...names])] });
    }
  };
  for (const [one, other, words] of openPaintNames)
    add(expandWords(words), [one, other], { ...plain, isOpen: true });
  for (const name of colorNames) {
    add(expandWords(paintNames[name] ?? ''), [name], plain);
    for (const { colors, finishes, endings, colorsFollow: follows = false } of languages) {
      add(expandWords(colors?.[name] ?? '', endings), [name], { ...plain, follows });
      add(expandWords(finishes?.[name] ?? '', endings), [name], { ...plain, follows, isFinish: true });
    }
  }
  return phrases;
}

/** The colour words of a text. Colours side by side are one colour, which is open where they are of two families. */
export function findColorWords(tokens: readonly Token[]): ColorHit[] {
  const runs: Hit<ColorPhrase>[][] = [];
  for (const hit of findPhrases(colorTable, tokens)) {
    const run = runs.at(-1);
    const isBeside = run?.at(-1)?.to === hit.from && tokens[hit.from]?.marks.length === 0;
    if (run && isBeside) run.push(hit);
    else runs.push([hit]);
  }
  return runs.map((run) => joinRun(tokens, run));
}

function joinRun(tokens: readonly Token[], run: readonly Hit<ColorPhrase>[]): ColorHit {
  const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
  const solid = run.filter(({ value }) => !value.isFinish);
  const named = (solid.length > 0 ? solid : run).map(({ value }) => value.names);
  const follows = run.some(({ value }) => value.follows);
  const [first = [], ...others] = named;
  const common = first.filter((name) => others.every((names) => names.includes(name)));
  const isOpen = run.some((hit) => hit.value.isOpen);
  const [value, ...also] =
    common.length > 1 && isQualified(tokens, from, common) ? (['grey'] as const) : common;
  if (value !== undefined) return { from, to, value, also, isOpen, follows };
  const [last = 'black', ...rest] = [...new Set(named.flat().reverse())];
  return { from, to, value: last, also: rest, isOpen: true, follows };
}

/** "Grey metallic" may be a silver; with a name of its own before it ("zermatt grey metallic") it is a grey. */
function isQualified(tokens: readonly Token[], from: number, names: readonly ColorName[]): boolean {
  if (names.length !== 2 || !names.includes('silver') || !names.includes('grey')) return false;
  if (from === 0 || (tokens[from]?.marks.length ?? 0) > 0) return false;
  const key = keyAt(tokens, from - 1);
  const isEveryday = closingWords.has(key) || colorModifiers.has(key) || sameWords.has(key);
  return /^\p{L}{3,}$/u.test(key) && !isEveryday;
}

/** A colour as a person wrote it. */
export interface ReadColor {
  readonly name: ColorName;
  /** Other canonical colours that are right for it as well: a "metallic grey" is a silver and a grey. */
  readonly also: readonly ColorName[];
}

/** Reads the name of a paint. Null when it names no known colour, several, or two families of which either may be meant. */
export function readColor(text: string): ReadColor | null {
  const hits = findColorWords(tokenize(text));
  const [first] = hits;
  if (!first || hits.some((hit) => hit.isOpen || hit.value !== first.value)) return null;
  return { name: first.value, also: first.also };
}

/**
 * The canonical name of a paint colour as a person wrote it: "Dark Blue", "navy" and "синього" are "blue".
 * Null when the text names no known colour, more than one, or one that may be of two families.
 */
export function canonicalColor(text: string): ColorName | null {
  return readColor(text)?.name ?? null;
}
