import { type Find, keyAt } from '../finding/find.ts';
import type { Setting } from '../structure/passage.ts';
import type { Token } from '../tokenize.ts';
import { lightWords, resuming, suspending } from '../wordlists/cue-words.ts';
import { applyCue } from './apply-cue.ts';
import { applyMark, startItem, startSentence } from './apply-mark.ts';
import { applySwapLink, isSwapLink } from './apply-removal.ts';
import { findCue } from './cues.ts';
import type { Decision } from './decision.ts';
import { type PolarityState, startState } from './polarity-state.ts';
import { recordFind } from './record-find.ts';
import { hasMaker, isAnd } from './scope.ts';

/**
 * Says of every find whether the text wants it, forbids it, or makes it depend on something: one decision per find, in
 * the same order. `finds` stand in the order of the text.
 */
export function decidePolarity(tokens: readonly Token[], finds: readonly Find[]): Decision[] {
  const state = startState(tokens, finds);
  for (const [at, token] of tokens.entries()) {
    state.isItemStart = at === 0;
    if (token.setting !== tokens[at - 1]?.setting) enterSetting(state, token.setting, at);
    if (isAnd(keyAt(tokens, at - 1)) && !state.isName({ from: at - 1, to: at })) startItem(state, at);
    for (const mark of token.marks) applyMark[mark](state, at);
    readWord(state, at);
    for (const find of state.findsAt.get(at) ?? []) recordFind(state, find);
  }
  return state.decisions;
}

/** What stands under another heading or sign begins anew. */
function enterSetting(state: PolarityState, { stance, cue }: Setting, at: number): void {
  state.section = stance === 'unwanted' ? { from: at, to: at, sign: cue } : null;
  startSentence(state, at);
}

function readWord(state: PolarityState, at: number): void {
  const { tokens, swap, cueEnd } = state;
  if (swap && isSwapLink(state, at)) {
    applySwapLink(state, swap);
    return;
  }
  if (at < cueEnd || state.isName({ from: at, to: at + 1 })) return;
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
