import type { Token } from '../tokenize.ts';
import { articles, bystanderCues } from '../vocabulary/bystander-words.ts';
import { buildPhraseTable } from '../words/phrase-table.ts';
import { breaksBefore, findPhrases, keyAt, type TokenRange } from './find.ts';

const cueTable = buildPhraseTable(bystanderCues.map((phrase) => [phrase, phrase] as const));

/** A test for makers that a text only mentions: "photo by Audi Sport", "a competitor of Renault". */
export function findBystanders(tokens: readonly Token[]): (maker: TokenRange) => boolean {
  const ends = new Set(findPhrases(cueTable, tokens).map(({ to }) => to));
  return ({ from }) => {
    if (breaksBefore(tokens, from)) return false;
    return ends.has(from) || (articles.has(keyAt(tokens, from - 1)) && ends.has(from - 1));
  };
}
