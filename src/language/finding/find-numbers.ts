import { isJoined, type Token, tokenize } from '../tokenize.ts';
import {
  classWords,
  lookalikes,
  notYearAfter,
  notYearBefore,
  ordinaryModels,
} from '../vocabulary/number-words.ts';
import { type Hit, keyAt, type TokenRange } from './find.ts';

const yearForm = /^(?:my)?((?:18|19|20)\d\d|2100)(?:р|г|рік|року|год|года)?$/u;
const mixedLookalike = /^[авекмнорстухі]{1,2}\d*$/u;
const firstYear = 1886;

/** Years as words of their own; sizes and amounts ("1920 x 1080", "2000 hp") are none. */
export function findYears(tokens: readonly Token[], models: readonly TokenRange[]): Hit<number>[] {
  const isModel = new Set(models.map(({ from }) => from));
  return tokens.flatMap(({ key }, at) => {
    const year = Number(yearForm.exec(key)?.[1] ?? 0);
    if (year < firstYear || isModel.has(at) || isAmount(tokens, at)) return [];
    return [{ from: at, to: at + 1, value: year }];
  });
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  return notYearBefore.has(keyAt(tokens, at - 1)) || notYearAfter.has(keyAt(tokens, at + 1));
}

/**
 * The asked model, as whole words: "E-Class", "e class" and "E_Class" are one, "eclass" too; "X5" is also "X 5".
 * A model that could be a year ("2008") is the one after a maker's name, else the first; the others are years.
 * A model of one letter or figure, or an everyday word ("Focus"), counts only after a maker's name or its year.
 */
export function findModel(
  tokens: readonly Token[],
  model: string,
  brands: readonly TokenRange[],
): TokenRange[] {
  const wanted = describeModel(model);
  if (wanted.text === '') return [];
  const afterBrand = new Set(brands.map(({ to }) => to));
  const found = tokens
    .map((_, at) => matchModel(tokens, at, wanted))
    .filter((range) => range !== null)
    .filter((range) => !isNumeric(wanted.text) || !isAmount(tokens, range.from));
  const follows = found.filter(({ from }) => afterBrand.has(from) || followsYear(tokens, from, afterBrand));
  if (needsBrand(wanted.text)) return follows;
  if (!yearForm.test(wanted.text)) return found;
  return follows.length > 0 ? follows : found.slice(0, 1);
}

interface WantedModel {
  /** All its words in one. */
  readonly text: string;
  /** Where in `text` one of its words ends. */
  readonly seams: ReadonlySet<number>;
}

function describeModel(model: string): WantedModel {
  const seams = new Set<number>();
  let text = '';
  for (const token of tokenize(model)) {
    text += modelKey(token);
    seams.add(text.length);
  }
  return { text, seams };
}

function matchModel(tokens: readonly Token[], from: number, { text, seams }: WantedModel): TokenRange | null {
  let at = from;
  let length = 0;
  for (let token = tokens[at]; token && (at === from || isJoined(token)); token = tokens[at]) {
    const key = modelKey(token);
    if (!text.startsWith(key, length)) return null;
    length += key.length;
    at += 1;
    if (length === text.length) return { from, to: at };
    if (!seams.has(length) && !changesAlphabet(text, length)) return null;
  }
  return null;
}

/** Whether letters turn to figures there, or figures to letters: a place where people put a space. */
function changesAlphabet(text: string, at: number): boolean {
  return isNumeric(text.charAt(at - 1)) !== isNumeric(text.charAt(at));
}

/** Cyrillic letters that look Latin are read as Latin ("Х5"), and "Klasse" as "class". */
function modelKey({ key }: Token): string {
  if (classWords.has(key)) return 'class';
  return mixedLookalike.test(key) ? [...key].map((letter) => lookalikes[letter] ?? letter).join('') : key;
}

function isNumeric(text: string): boolean {
  return /^\d+$/u.test(text);
}

function needsBrand(text: string): boolean {
  return text.length === 1 || ordinaryModels.has(text);
}

function followsYear(tokens: readonly Token[], from: number, afterBrand: ReadonlySet<number>): boolean {
  return yearForm.test(keyAt(tokens, from - 1)) && afterBrand.has(from - 1);
}
