import { type Find, keyAt } from '../finding/find.ts';
import type { Mark, Token } from '../tokenize.ts';
import { genericModifiers, listWords } from '../vocabulary/badge-words.ts';
import { lightWords, listFillers } from '../vocabulary/cue-words.ts';
import type { PolarityState } from './polarity-state.ts';
import { listKindOf } from './scope.ts';
import type { Verdict } from './verdict.ts';

const reachAhead = 8;
const reachBack = 12;
const sentenceReach = 60;
const longestList = 40;
const linking: ReadonlySet<Mark> = new Set(['colon', 'slash', 'open']);
const listing: ReadonlySet<Mark> = new Set(['comma', 'slash']);
const inSentence: ReadonlySet<Mark> = new Set(['comma', 'slash', 'colon', 'open', 'close', 'dash']);

function hasOnly(token: Token | undefined, allowed: ReadonlySet<Mark>): boolean {
  return token?.marks.every((mark) => allowed.has(mark)) ?? false;
}

/** The finds that a cue ending at `from` governs at once, with only light words between; empty when it has none. */
export function findsAhead({ tokens, findsAt }: PolarityState, from: number): readonly Find[] {
  for (let at = from; at < from + reachAhead && hasOnly(tokens[at], linking); at++) {
    const finds = findsAt.get(at);
    if (finds) return finds;
    if (!lightWords.has(keyAt(tokens, at))) break;
  }
  return [];
}

/** Whether the sentence names anything from here on. */
export function namesMore({ tokens, findsAt }: PolarityState, from: number): boolean {
  for (let at = from; at < from + sentenceReach && hasOnly(tokens[at], inSentence); at++) {
    if (findsAt.has(at)) return true;
  }
  return false;
}

/**
 * The list that stands before a word and is spoken of there: "Toyota, Honda and BMW logos [are forbidden]". Its last
 * item is in the same clause. With `isDirect` only light words may stand between.
 */
export function listBefore(state: PolarityState, before: number, isDirect = false): Verdict[] {
  const { tokens, verdicts } = state;
  const last = verdicts.at(-1);
  if (!last || !isInClause(tokens, last.find.to, before)) return [];
  if (isDirect && !isFilled(tokens, last.find.to, before, noMarks)) return [];
  const list = [last];
  for (let at = verdicts.length - 2; at >= 0 && list.length < longestList; at--) {
    const verdict = verdicts[at];
    const next = list[0];
    if (!verdict || !next || !isListed(tokens, verdict.find, next.find)) break;
    list.unshift(verdict);
  }
  return list;
}

const noMarks: ReadonlySet<Mark> = new Set();

function isInClause(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= reachBack &&
    tokens.slice(from, to + 1).every(({ marks }) => marks.every((mark) => mark === 'slash'))
  );
}

function isListed(tokens: readonly Token[], find: Find, next: Find): boolean {
  return listKindOf(find) === listKindOf(next) && isFilled(tokens, find.to, next.from, listing);
}

function isFilled(tokens: readonly Token[], from: number, to: number, marks: ReadonlySet<Mark>): boolean {
  if (to - from > reachAhead) return false;
  const isFiller = (key: string) =>
    lightWords.has(key) || listWords.has(key) || listFillers.has(key) || genericModifiers.has(key);
  return (
    tokens.slice(from, to).every(({ key }) => isFiller(key)) &&
    tokens.slice(from, to + 1).every((token) => hasOnly(token, marks))
  );
}

/** The verdicts of the clause that ends before a word, back to the last comma, "and" or "or". */
export function clauseBefore({ tokens, verdicts }: PolarityState, before: number): Verdict[] {
  let from = before - 1;
  while (hasOnly(tokens[from], noMarks) && from > 0 && !listWords.has(keyAt(tokens, from))) from--;
  const clause: Verdict[] = [];
  for (const verdict of verdicts.slice(-longestList)) if (verdict.find.from >= from) clause.push(verdict);
  return clause;
}
