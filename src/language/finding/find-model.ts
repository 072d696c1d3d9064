import { findColorWords } from '../colors.ts';
import type { BrandWord } from '../lexicon.ts';
import type { Readings } from '../mention.ts';
import { ordinaryModels } from '../names/ordinary-names.ts';
import { compareSounds } from '../names/sound-of-name.ts';
import { isJoined, type Token } from '../tokenize.ts';
import { describeModel, type ModelForm, type WantedModel } from './describe-model.ts';
import { type Hit, keyAt, type TokenRange } from './find.ts';
import { isAmount, yearForm } from './find-years.ts';
import { matchEngine } from './match-engine.ts';
import { isMark, modelKey } from './model-key.ts';

/** The asked model, found in a text. */
export interface ModelHit extends TokenRange {
  /** The two ways in which it can be read; left out where there is but one. */
  readonly readings?: Readings;
}

/**
 * The asked model, as whole words: "E-Class", "e class" and "E_Class" are one, "eclass" too; "X5" is also "X 5".
 * A model that could be a year ("2008") is the one after a maker's name, else the first; the others are years.
 * A model of one letter or figure, or an everyday word ("Focus"), counts only after a maker's name, its year, or a key;
 * such a word with a capital after a colour too: "a green Golf".
 */
export function findModel(
  tokens: readonly Token[],
  model: string,
  brands: readonly Hit<BrandWord>[],
): ModelHit[] {
  const wanted = describeModel(model);
  const [first] = wanted.forms;
  if (!first) return [];
  const findMaker = createMakerFinder(tokens, brands, wanted.opening);
  const colorEnds = new Set(findColorWords(tokens).map(({ to }) => to));
  const found = tokens.flatMap((token, at) => {
    const isPainted = colorEnds.has(at) && isProperName(token);
    return matchAt(tokens, at, { wanted, maker: findMaker(at), isPainted });
  });
  if (!yearForm.test(first.text)) return found;
  const follows = found.filter(({ from }) => findMaker(from) !== null);
  return follows.length > 0 ? follows : found.slice(0, 1);
}

/** Prepares to tell the maker named right before a word, or before the year before it. */
function createMakerFinder(
  tokens: readonly Token[],
  brands: readonly Hit<BrandWord>[],
  opening: ReadonlySet<string>,
): (at: number) => string | null {
  const ends = new Map(brands.map(({ to, value }) => [to, value.brand]));
  return (at) => {
    const isBeside = tokens[at]?.marks.every(
      (mark) => mark === 'slash' || mark === 'open' || opening.has(mark),
    );
    if (!isBeside) return null;
    return ends.get(at) ?? (yearForm.test(keyAt(tokens, at - 1)) ? (ends.get(at - 1) ?? null) : null);
  };
}

interface Place {
  readonly wanted: WantedModel;
  readonly maker: string | null;
  /** Whether a name with a capital stands there behind a colour. */
  readonly isPainted: boolean;
}

function isProperName({ word, marks }: Token): boolean {
  return marks.length === 0 && /^\p{Lu}\p{Ll}/u.test(word);
}

function matchAt(tokens: readonly Token[], at: number, place: Place): ModelHit[] {
  const { wanted, maker, isPainted } = place;
  const isExpected = maker !== null || isPainted || tokens[at]?.setting.field === 'model';
  for (const form of wanted.forms) {
    const to = matchForm(tokens, at, form);
    if (to === null || (needsMaker(form.text) && !isExpected)) continue;
    if (/^\d+$/u.test(form.text) && isAmount(tokens, at)) continue;
    return [form.isShort ? { from: at, to, readings: sayShort(tokens.slice(at, to)) } : { from: at, to }];
  }
  const to =
    matchSound(tokens, at, place) ?? (maker && matchEngine(tokens, at, { name: wanted.name, maker }));
  return to ? [{ from: at, to }] : [];
}

function sayShort(tokens: readonly Token[]): Readings {
  const words = tokens.map(({ word }) => word).join(' ');
  return [
    { is: 'short-model', words },
    { is: 'other-generation', words },
  ];
}

/** Where a form ends that begins at a word; null when it does not begin there. */
function matchForm(tokens: readonly Token[], from: number, { text, seams }: ModelForm): number | null {
  let [at, length] = [from, 0];
  for (
    let token = tokens[at];
    token && (at === from || continuesForm(token, seams.get(length)));
    token = tokens[at]
  ) {
    const isGeneration = at > from && isMark(token.key) && isNumeral(keyAt(tokens, at + 1));
    const key = isGeneration ? '' : modelKey(token.key, at > from);
    if (!text.startsWith(key, length)) return null;
    length += key.length;
    at += 1;
    if (length === text.length) return at;
    if (!seams.has(length) && !changesAlphabet(text, length)) return null;
  }
  return null;
}

function continuesForm(token: Token, allowed: ReadonlySet<string> = new Set()): boolean {
  return isJoined(token) || token.marks.every((mark) => allowed.has(mark));
}

function isNumeral(key: string): boolean {
  return /^(?:\d|[ivx]+$)/u.test(key);
}

/** Whether letters turn to figures there, or figures to letters: a place where people put a space. */
function changesAlphabet(text: string, at: number): boolean {
  return /^\d$/u.test(text.charAt(at - 1)) !== /^\d$/u.test(text.charAt(at));
}

function needsMaker(text: string): boolean {
  return text.length === 1 || ordinaryModels.has(text);
}

const cyrillic = /^[а-яіїєґ]{3,}\d*$/u;

/** "Камрі" for Camry: as many words as the name has, each of which sounds like it. */
function matchSound(tokens: readonly Token[], from: number, { wanted, maker }: Place): number | null {
  if (!cyrillic.test(keyAt(tokens, from))) return null;
  const names = wanted.name.split(' ');
  const isAlike = names.every((name, offset) => {
    const token = tokens[from + offset];
    if (!token || (offset > 0 && !isJoined(token))) return false;
    if (token.key === name) return true;
    const likeness = compareSounds(token.key, name);
    return likeness === 'same' ? maker !== null || !needsMaker(name) : likeness === 'near' && maker !== null;
  });
  return isAlike ? from + names.length : null;
}
