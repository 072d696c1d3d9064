import { modelSpellings } from '../names/model-spellings.ts';
import { type Token, tokenize } from '../tokenize.ts';
import { classWords, lookalikes, markWords, seriesWords } from '../wordlists/number-words.ts';

/** One way to write a model. */
export interface ModelForm {
  /** All its words in one. */
  readonly text: string;
  /** Where in `text` one of its words ends, with the punctuation that may stand there. */
  readonly seams: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whether it leaves out what the case has in brackets: "A6" of "A6 (C7)". */
  readonly isShort: boolean;
}

/** The asked model, ready to be looked for. */
export interface WantedModel {
  readonly forms: readonly ModelForm[];
  /** The punctuation it begins with, which parts it from its maker: "#1" has none, ".A" a stop. */
  readonly opening: ReadonlySet<string>;
  /** The name without punctuation, in small letters: "e class". */
  readonly name: string;
}

const roman: Readonly<Record<string, string>> = {
  ...{ i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9' },
  ...{ xi: '11', xii: '12', xiii: '13' },
};
const mixedLookalike = /^[авекмнорстухі]{1,2}\d*$/u;

/** Lists the ways to write a model: "Clio IV" is also "Clio 4" and "Clio Mk4", "E-Class" also "Classe E". */
export function describeModel(model: string): WantedModel {
  const tokens = tokenize(model);
  const words = tokens.map((token) => modelKey(token.key));
  const short = tokenize(model.replace(/\([^()]*\)/gu, ' '));
  const isBracketed = short.length > 0 && short.length < tokens.length;
  const spellings = (modelSpellings[words.join(' ')] ?? '')
    .split(',')
    .filter((spelling) => spelling.trim() !== '');
  const forms = [
    ...listOrders(tokens).map((order) => toForm(order, false)),
    ...spellings.map((spelling) => toForm(tokenize(spelling), false)),
    ...(isBracketed ? listOrders(short).map((order) => toForm(order, true)) : []),
  ];
  return {
    forms: forms.filter(({ text }) => text !== ''),
    name: words.join(' '),
    opening: new Set(tokens[0]?.marks),
  };
}

type Word = Pick<Token, 'key' | 'marks'>;

function listOrders(tokens: readonly Word[]): (readonly Word[])[] {
  const [first, second] = tokens;
  const isClass =
    tokens.length === 2 && second !== undefined && ['class', 'series'].includes(modelKey(second.key));
  const turned =
    isClass && first
      ? [
          [
            { ...second, marks: [] },
            { ...first, marks: [] },
          ],
        ]
      : [];
  return [tokens, ...turned];
}

function toForm(tokens: readonly Word[], isShort: boolean): ModelForm {
  const seams = new Map<number, ReadonlySet<string>>();
  let text = '';
  for (const [index, token] of tokens.entries()) {
    text += modelKey(token.key, index > 0);
    seams.set(text.length, new Set(tokens[index + 1]?.marks));
  }
  return { text, seams, isShort };
}

/**
 * A word of a model as it is compared: Cyrillic letters that look Latin are read as Latin ("Х5"), "Klasse" as "class",
 * "3er" as "3series", and behind another word "IV" and "Mk4" as "4".
 */
export function modelKey(key: string, isLater = false): string {
  if (classWords.has(key)) return 'class';
  if (seriesWords.has(key)) return 'series';
  const plain = key.replaceAll('.', '');
  const latin = mixedLookalike.test(plain)
    ? [...plain].map((letter) => lookalikes[letter] ?? letter).join('')
    : plain;
  if (/^\der$/u.test(latin)) return `${latin.charAt(0)}series`;
  if (!isLater) return latin;
  const bare = latin.replace(/^mk(?=[\divx])/u, '');
  return roman[bare] ?? bare;
}

/** Whether a word only says that a generation follows: "Mk 7", "Mark II". */
export function isMark(key: string): boolean {
  return markWords.has(key);
}
