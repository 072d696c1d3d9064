import type { Find } from '../finding/find.ts';
import type { Mark } from '../mark.ts';
import { continuesList } from './continues-list.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { hasMaker, itemAt, openScope, type Scope } from './scope.ts';

/** Lets the punctuation before a word end or carry on what governs. */
export const applyMark: Readonly<Record<Mark, (state: PolarityState, at: number) => void>> = {
  comma: startItem,
  stop: startSentence,
  line: startSentence,
  bullet: (state, at) => {
    if (!state.isIntro) startSentence(state, at);
    state.isItemStart = true;
  },
  colon: (state) => {
    const { mode, cue } = state.scope;
    // "These belong to others, not to Renault: Toyota oval, Honda H": what follows is what was disowned.
    if (mode === 'disowned') state.scope = openScope({ mode: 'negated', cue });
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

export function startSentence(state: PolarityState, at: number): void {
  resetScope(state);
  state.outer.length = 0;
  state.sentenceStart = at;
  state.swap = null;
  state.isSparing = false;
  state.isItemStart = true;
  state.isIntro = false;
}

/** A comma or "and": the list that a cue governs goes on, or ends. */
export function startItem(state: PolarityState, at: number): void {
  const { scope } = state;
  state.swap = null;
  state.isItemStart = true;
  if (state.section || scope.impliesBadge) {
    resetScope(state);
    return;
  }
  if (scope.mode === 'affirmed' || isStillOpening(scope)) return;
  if (!continuesList(state, findsIn(state, at))) resetScope(state);
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
