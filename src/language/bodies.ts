import { findPhrases, type Hit } from './finding/find.ts';
import { type Token, tokenize } from './tokenize.ts';
import { type BodyName, bodyNames } from './vocabulary/vocabulary.ts';
import { nameTable } from './wordlists/gather-words.ts';
import { gatherVetoes, isVetoed } from './wordlists/vetoes.ts';

export { bodyNames };

const bodyTable = nameTable(bodyNames, ({ bodies }) => bodies);
const bodyVetoes = gatherVetoes(({ bodyVetoes: vetoes }) => vetoes);

/** The body words of a text, without those that mean something else beside their neighbours ("country estate"). */
export function findBodyWords(tokens: readonly Token[]): Hit<BodyName>[] {
  return findPhrases(bodyTable, tokens).filter((hit) => !isVetoed(bodyVetoes, tokens, hit));
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
