import { type Find, keyAt } from '../finding/find.ts';
import type { Token } from '../tokenize.ts';
import { lightWords, resuming, suspending, swapLinks } from '../vocabulary/cue-words.ts';
import { applyCue } from './apply-cue.ts';
import { applyMark, startItem } from './apply-mark.ts';
import { applySwapLink } from './apply-removal.ts';
import { findCue } from './cues.ts';
import { type PolarityState, startState } from './polarity-state.ts';
import { recordFind } from './record-find.ts';
import { hasMaker, isAnd } from './scope.ts';
import type { Verdict } from './verdict.ts';

/**
 * Says of every find whether the text wants it, forbids it, or makes it depend on something: one verdict per find, in
 * the same order. `finds` stand in the order of the text.
 */
export function judgePolarity(tokens: readonly Token[], finds: readonly Find[]): Verdict[] {
  const state = startState(tokens, finds);
  for (const [at, token] of tokens.entries()) {
    state.isItemStart = at === 0;
    if (isAnd(keyAt(tokens, at - 1))) startItem(state, at);
    for (const mark of token.marks) applyMark[mark](state, at);
    readWord(state, at);
    for (const find of state.findsAt.get(at) ?? []) recordFind(state, find);
  }
  return state.verdicts;
}

function readWord(state: PolarityState, at: number): void {
  const { tokens, swap, cueEnd } = state;
  if (swap && at >= swap.to && swapLinks.has(keyAt(tokens, at))) {
    applySwapLink(state, swap);
    return;
  }
  if (at < cueEnd) return;
  const cue = findCue(tokens, at);
  if (cue) applyCue(state, cue);
  else readPlainWord(state, at);
}

function readPlainWord({ tokens, scope, findEnd }: PolarityState, at: number): void {
  const key = keyAt(tokens, at);
  if (resuming.has(key)) scope.isSuspended = false;
  if (suspending.has(key) && hasMaker(scope) && at >= findEnd) scope.isSuspended = true;
  if (!lightWords.has(key)) scope.hasContent = true;
}
