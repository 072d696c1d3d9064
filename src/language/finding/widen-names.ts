import { matchPhrase } from '../phrases/phrase-table.ts';
import type { Token } from '../tokenize.ts';
import { badgeNounKeys } from '../wordlists/badge-words.ts';
import { closingWords, partTable } from '../wordlists/part-words.ts';
import { breaksBefore, buildMask, keyAt, type TokenRange } from './find.ts';

/** A capital or a figure: how models begin, whichever is meant. */
const designation = /^[\p{Lu}\p{N}]/u;

/** Takes in the word behind a maker that looks like a model, asked about or not: "BMW X3". */
export function widenNames(
  tokens: readonly Token[],
  names: readonly TokenRange[],
  colors: readonly TokenRange[],
): TokenRange[] {
  const isColor = buildMask(colors);
  return names.map(({ from, to }) => {
    const next = { from: to, to: to + 1 };
    return { from, to: isDesignation(tokens, to) && !isColor(next) ? next.to : to };
  });
}

function isDesignation(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  const isOther =
    closingWords.has(key) || badgeNounKeys.has(key) || matchPhrase(partTable, tokens, at) !== null;
  return !breaksBefore(tokens, at) && !isOther && designation.test(tokens[at]?.word ?? '');
}
