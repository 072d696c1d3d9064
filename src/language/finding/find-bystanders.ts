import type { Token } from '../tokenize.ts';
import { bystanderTable } from '../wordlists/bystander-words.ts';
import { articles } from '../wordlists/cue-words.ts';
import { breaksBefore, findPhrases, keyAt, type TokenRange } from './find.ts';

/** A test for makers that a text only mentions: "photo by Audi Sport", "a competitor of Renault". */
export function findBystanders(tokens: readonly Token[]): (maker: TokenRange) => boolean {
  const ends = new Set(findPhrases(bystanderTable, tokens).map(({ to }) => to));
  return ({ from }) => {
    if (breaksBefore(tokens, from)) return false;
    return ends.has(from) || (articles.has(keyAt(tokens, from - 1)) && ends.has(from - 1));
  };
}
