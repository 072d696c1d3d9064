import { findPhrases, type Hit, keyAt } from './finding/find.ts';
import { type Token, tokenize } from './tokenize.ts';
import { type BodyName, bodyVetoes, bodyWords } from './vocabulary/body-words.ts';
import { buildVocabulary } from './words/phrase-table.ts';

const bodyTable = buildVocabulary<BodyName>(bodyWords);

/** The canonical body types, every value a body mention can have. */
export const bodyNames = Object.keys(bodyWords) as readonly BodyName[];

/** The body words of a text, without those that mean something else beside their neighbours ("country estate"). */
export function findBodyWords(tokens: readonly Token[]): Hit<BodyName>[] {
  return findPhrases(bodyTable, tokens).filter((hit) => !isVetoed(tokens, hit));
}

function isVetoed(tokens: readonly Token[], { from, to }: Hit<BodyName>): boolean {
  const veto = to - from === 1 ? bodyVetoes[keyAt(tokens, from)] : undefined;
  if (!veto) return false;
  return veto.before.includes(keyAt(tokens, from - 1)) || veto.after.includes(keyAt(tokens, to));
}

/**
 * The canonical name of a body type as a person wrote it: "Saloon" and "седан" are "sedan".
 * Null when the text names no known body type, or more than one.
 */
export function canonicalBody(text: string): BodyName | null {
  const names = new Set(findBodyWords(tokenize(text)).map((hit) => hit.value));
  const [name] = names;
  return name !== undefined && names.size === 1 ? name : null;
}
