import { findPhrases } from '../../language/finding/find.ts';
import { type Lexicon, pickOwner } from '../../language/lexicon.ts';
import { tokenize } from '../../language/tokenize.ts';

/** The makers that a text names, as in the catalogue. In answers about a badge an everyday word is a maker too: "Seat". */
export function findMakers(text: string, { names }: Lexicon): string[] {
  return [...new Set(findPhrases(names, tokenize(text)).map(({ value }) => value.brand))];
}

/** The makers whose badge looks as a text describes one; of those that share a look, one that is expected. */
export function findLooks(text: string, { looks }: Lexicon, expected: readonly string[]): string[] {
  const named = new Set(expected);
  return [...new Set(findPhrases(looks, tokenize(text)).map(({ value }) => pickOwner(value, named)))];
}
