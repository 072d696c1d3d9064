import { modelSpellings } from '../names/model-spellings.ts';
import { type Token, tokenize } from '../tokenize.ts';
import { modelKey } from './model-key.ts';

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
    joinForm(tokens),
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

/** "E Class" is "Classe E" too. */
function listOrders(tokens: readonly Word[]): (readonly Word[])[] {
  const [first, second, third] = tokens;
  if (!first || !second || third || !['class', 'series'].includes(modelKey(second.key))) return [tokens];
  const turned = [second, first].map((word) => ({ ...word, marks: [] }));
  return [tokens, turned];
}

/** "CRV" of "CR-V", whose last word is no number. */
function joinForm(tokens: readonly Word[]): ModelForm {
  return { text: tokens.map(({ key }) => modelKey(key)).join(''), seams: new Map(), isShort: false };
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
