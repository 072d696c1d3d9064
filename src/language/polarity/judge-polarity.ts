import { applyCue, applySwapLink } from './apply-cue.ts';
import { findCue } from './cues.ts';
import { asBadge, type Find, keyAt } from './find.ts';
import { type PolarityState, resetScope, startState } from './polarity-state.ts';
import { continuesList, hasMaker, isAnd, itemAt, listKindOf, type Scope } from './scope.ts';
import type { Mark, Token } from './tokenize.ts';
import { invert, type Verdict } from './verdict.ts';
import { lightWords, suspending, swapLinks } from './vocabulary/cue-words.ts';

/**
 * Says of every find whether the text wants it, forbids it, or makes it depend on something: one verdict per find, in
 * the same order. `finds` stand in the order of the text.
 */
export function judgePolarity(tokens: readonly Token[], finds: readonly Find[]): Verdict[] {
  const state = startState(tokens, finds);
  for (const [at, token] of tokens.entries()) {
    state.isItemStart = at === 0 || isAnd(keyAt(tokens, at - 1));
    if (isAnd(keyAt(tokens, at - 1))) startItem(state, at);
    for (const mark of token.marks) applyMark[mark](state, at);
    readWord(state, at);
    for (const find of state.findsAt.get(at) ?? []) recordFind(state, find);
  }
  return state.verdicts;
}

const applyMark: Readonly<Record<Mark, (state: PolarityState, at: number) => void>> = {
  comma: startItem,
  stop: startSentence,
  line: startSentence,
  bullet: (state, at) => {
    if (!state.isIntro) startSentence(state, at);
    state.isItemStart = true;
  },
  colon: (state) => {
    state.isIntro = true;
    state.isItemStart = true;
  },
  dash: (state) => {
    if (state.scope.mode === 'negated' && hasMaker(state.scope)) resetScope(state);
    state.isItemStart = true;
  },
  open: (state) => {
    state.outer.push(state.scope);
    state.isItemStart = true;
  },
  close: (state) => {
    state.scope = state.outer.pop() ?? state.scope;
  },
  slash: () => {},
};

function startSentence(state: PolarityState, at: number): void {
  resetScope(state);
  state.outer.length = 0;
  state.sentenceStart = at;
  state.swap = null;
  state.isItemStart = true;
  state.isIntro = false;
}

/** A comma or "and": the list that a cue governs goes on, or ends. */
function startItem(state: PolarityState, at: number): void {
  const { scope } = state;
  state.swap = null;
  state.isItemStart = true;
  if (state.section || scope.impliesBadge) {
    resetScope(state);
    return;
  }
  if (scope.mode === 'affirmed' || isStillOpening(scope)) return;
  if (!continuesList(scope, findsIn(state, at), state.subject)) resetScope(state);
  scope.isFirstItem = false;
  scope.isSuspended = false;
}

/** "Never show, use or draw ...", "if the logo is unknown, ...": the comma parts the cue from its first item. */
function isStillOpening(scope: Scope): boolean {
  if (scope.mode !== 'conditional') return scope.kinds.size === 0 && !scope.hasContent;
  if (scope.hasConsequence) return false;
  scope.hasConsequence = true;
  scope.kinds.clear();
  return true;
}

function findsIn({ tokens, findsAt }: PolarityState, at: number): Find[] {
  const { from, to } = itemAt(tokens, at);
  const finds: Find[] = [];
  for (let word = from; word < to; word++) finds.push(...(findsAt.get(word) ?? []));
  return finds;
}

function readWord(state: PolarityState, at: number): void {
  const { tokens, scope, swap } = state;
  if (swap && at >= swap.to && swapLinks.has(keyAt(tokens, at))) {
    applySwapLink(state, swap);
    return;
  }
  const cue = at < state.cueEnd ? null : findCue(tokens, at);
  if (cue) {
    applyCue(state, cue);
    return;
  }
  const key = keyAt(tokens, at);
  if (key === 'or' || key === 'nor' || key === 'або' || key === 'или') scope.isSuspended = false;
  if (suspending.has(key) && hasMaker(scope) && at >= state.findEnd) scope.isSuspended = true;
  if (at >= state.cueEnd && !lightWords.has(key)) scope.hasContent = true;
}

function recordFind(state: PolarityState, found: Find): void {
  const { scope, verdicts } = state;
  const find = scope.impliesBadge ? asBadge(found) : found;
  const verdict = judge(state, find);
  if (find.role === 'blank' && verdict.polarity !== 'conditional') invert(verdict, find);
  if (state.inversion?.to === find.from) invert(verdict, state.inversion);
  if (find.topic.kind === 'brand' && verdict.polarity === 'affirmed') state.subject ??= find.topic.value;
  if (!isLedAway(scope, find) && scope.isFirstItem) scope.kinds.add(listKindOf(find));
  scope.hasContent = true;
  scope.hasConsequence ||= find.role === 'blank';
  state.findEnd = Math.max(state.findEnd, find.to);
  verdicts.push(verdict);
}

function judge({ scope }: PolarityState, find: Find): Verdict {
  const { mode } = scope;
  const governs = (mode === 'negated' || mode === 'conditional') && !isLedAway(scope, find);
  return {
    find,
    polarity: governs ? mode : 'affirmed',
    cue: governs ? scope.cue : null,
    isException: scope.by === 'exception',
    isDropped: find.role === 'others' || mode === 'disowned',
  };
}

/** Behind a preposition only places are still forbidden: "no Toyota logo on the grille of the Renault". */
function isLedAway({ isSuspended, mode, isSection }: Scope, { topic }: Find): boolean {
  return isSuspended && mode === 'negated' && !isSection && topic.kind !== 'place';
}
