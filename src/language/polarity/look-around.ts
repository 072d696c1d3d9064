import { type Find, keyAt, type TokenRange } from '../finding/find.ts';
import type { Mark } from '../mark.ts';
import type { Token } from '../tokenize.ts';
import { genericModifiers, listWords } from '../wordlists/badge-words.ts';
import { auxiliaries, lightWords, listFillers, resuming, suspending } from '../wordlists/cue-words.ts';
import { copulas } from '../wordlists/part-words.ts';
import { type Cue, findAppearing, findCue } from './cues.ts';
import type { Decision, DecisionCue } from './decision.ts';
import type { PolarityState } from './polarity-state.ts';
import { isAnd, listKindOf } from './scope.ts';

const reachAhead = 8;
const reachBack = 12;
const sentenceReach = 60;
const longestList = 40;
const longestClause = 60;
const noMarks: ReadonlySet<Mark> = new Set();
const linking: ReadonlySet<Mark> = new Set(['colon', 'slash', 'open']);
const separating: ReadonlySet<Mark> = new Set(['slash']);
const listing: ReadonlySet<Mark> = new Set(['comma', 'slash']);
const asideEnds: ReadonlySet<Mark> = new Set(['comma', 'slash', 'dash', 'close']);
const asideStarts: ReadonlySet<Mark> = new Set(['dash', 'open']);
const inSentence: ReadonlySet<Mark> = new Set(['comma', 'slash', 'colon', 'open', 'close', 'dash']);

const clauseEnds: ReadonlySet<Mark> = new Set(['comma', 'stop', 'line', 'bullet', 'close']);

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

const forbidding: ReadonlySet<Cue['kind']> = new Set(['negate', 'remove', 'predicate', 'gone']);

/** Whether the sentence goes on to forbid something; from inside a sentence, before its next comma. */
export function forbidsMore({ tokens, sentenceStart }: PolarityState, { from, to }: TokenRange): boolean {
  const inside = from === sentenceStart ? inSentence : noMarks;
  for (let at = to; at < to + sentenceReach && hasOnly(tokens[at], inside); at++) {
    const cue = findCue(tokens, at);
    if (cue && forbidding.has(cue.kind)) return true;
  }
  return false;
}

/** "Logos are forbidden [except ...]": the ban that ends right before a word, behind what it forbids; null when none does. */
export function banBehindObject({ tokens, decisions }: PolarityState, before: number): DecisionCue | null {
  const { polarity, cue = null, find } = decisions.at(-1) ?? {};
  if (polarity !== 'negated' || !cue || !find || cue.from < find.to) return null;
  return isFilled(tokens, cue.to, before, listing) ? cue : null;
}

/**
 * The list that stands before a word and is spoken of there: "Toyota, Honda and BMW logos [are forbidden]". Its last
 * item is in the same clause. With `isDirect` only light words may stand between.
 */
export function listBefore(state: PolarityState, before: number, isDirect = false): Decision[] {
  const { tokens, decisions } = state;
  const last = decisions.at(-1);
  if (!last || !isInClause(tokens, last.find.to, before)) return [];
  if (isDirect && !isFilled(tokens, last.find.to, before, noMarks)) return [];
  const list = [last];
  for (let at = decisions.length - 2; at >= 0 && list.length < longestList; at--) {
    const decision = decisions[at];
    const next = list[0];
    if (!decision || !next || !isListed(tokens, widenToItem(decisions, at), next.find)) break;
    list.unshift(decision);
  }
  return list;
}

/** A find with the words of the one that holds it: the "diamond" of a "Renault diamond". */
function widenToItem(decisions: readonly Decision[], at: number): Find {
  const { find } = decisions[at] as Decision;
  const before = decisions[at - 1]?.find;
  return before && before.to >= find.to ? { ...find, from: before.from } : find;
}

/** "Logos weglassen", "Dacia badge no": what ends its clause and follows a list at once speaks of that list. */
export function endsClauseOfList(state: PolarityState, { from, to }: TokenRange): boolean {
  const { tokens, scope } = state;
  const isFree = scope.mode === 'affirmed' && !scope.isUndone;
  return isFree && endsClause(tokens[to]) && listBefore(state, from, true).length > 0;
}

function endsClause(next: Token | undefined): boolean {
  return next === undefined || next.marks.some((mark) => clauseEnds.has(mark));
}

function isInClause(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= reachBack &&
    tokens.slice(from, to + 1).every((token) => hasOnly(token, separating) || isVerbAfterAside(token))
  );
}

/** "Any logo, including Renault's, is forbidden", "other logos (Audi's) are": no item of a list begins with such a verb. */
function isVerbAfterAside(token: Token): boolean {
  return hasOnly(token, asideEnds) && (copulas.has(token.key) || auxiliaries.has(token.key));
}

/** Whether two finds are items of one list. An item before a comma must be nothing but that: not "a blue Renault,". */
function isListed(tokens: readonly Token[], find: Find, next: Find): boolean {
  // "BMW badge visible, Toyota badge not visible" are two clauses.
  if (findAppearing(tokens, find.to) !== null && tokens[find.to]?.marks.length === 0) return false;
  if (isPlaceOf(tokens, find, next)) return true;
  // "Other logos (Audi rings, BMW roundel) are forbidden".
  if (find.role === 'others' && isFilled(tokens, find.to, next.from, asideStarts)) return true;
  if (listKindOf(find) !== listKindOf(next) || !isFilled(tokens, find.to, next.from, listing)) return false;
  const crossesComma = tokens.slice(find.to, next.from + 1).some(({ marks }) => marks.includes('comma'));
  return !crossesComma || beginsItem(tokens, find.from);
}

/** "The badge on the grille": what is said of it behind its place is said of the badge. */
function isPlaceOf(tokens: readonly Token[], find: Find, next: Find): boolean {
  const between = tokens.slice(find.to, next.from);
  return (
    listKindOf(find) === 'maker' &&
    next.topic.kind === 'place' &&
    between.length <= reachAhead &&
    between.every(({ key }) => isFiller(key) || suspending.has(key)) &&
    tokens.slice(find.to, next.from + 1).every((token) => hasOnly(token, noMarks))
  );
}

/** Whether only light words lead up to a word from the last punctuation, "and" or "or". */
function beginsItem(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > 0 && hasOnly(tokens[at], noMarks); at--) {
    const key = keyAt(tokens, at - 1);
    if (isAnd(key) || resuming.has(key)) return true;
    if (!isFiller(key)) return false;
  }
  return true;
}

function isFiller(key: string): boolean {
  return lightWords.has(key) || listWords.has(key) || listFillers.has(key) || genericModifiers.has(key);
}

function isFilled(tokens: readonly Token[], from: number, to: number, marks: ReadonlySet<Mark>): boolean {
  return (
    to - from <= reachAhead &&
    tokens.slice(from, to).every(({ key }) => isFiller(key)) &&
    tokens.slice(from, to + 1).every((token) => hasOnly(token, marks))
  );
}

/** The decisions of the clause that ends before a word, back to the last comma, "and" or "or". */
export function clauseBefore({ tokens, decisions }: PolarityState, before: number): Decision[] {
  let from = before - 1;
  const first = Math.max(0, before - longestClause);
  while (hasOnly(tokens[from], noMarks) && from > first && !listWords.has(keyAt(tokens, from))) from--;
  const clause: Decision[] = [];
  for (const decision of decisions.slice(-longestList)) if (decision.find.from >= from) clause.push(decision);
  return clause;
}
