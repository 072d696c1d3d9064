import type { Find, TokenRange } from '../finding/find.ts';
import type { Cue } from './cues.ts';
import { type Decision, invert, spareException } from './decision.ts';
import { findsAhead, listBefore } from './look-around.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { canBeUndone, openScope } from './scope.ts';

/** "Forbidden: Toyota", "Toyota logos are forbidden". */
export function applyPredicate(state: PolarityState, cue: Cue): void {
  const isForward = findsAhead(state, cue.to).length > 0 || !forbidBefore(state, cue);
  if (isForward) state.scope = openScope({ mode: 'negated', cue });
}

/** "Missing badge", "with the badge removed"; of badges and lettering only, for roads are covered with snow too. */
export function applyParticiple(state: PolarityState, cue: Cue): void {
  if (findsAhead(state, cue.to).some(isWritten)) {
    state.scope = canBeUndone(state.scope)
      ? openScope({ isUndone: true })
      : openScope({ mode: 'negated', cue, endsAtComma: true });
    return;
  }
  const list = listBefore(state, cue.from, true);
  if (!list.some(({ find }) => isWritten(find))) return;
  invertList(state, list, cue);
  state.swap = cue;
}

function isWritten({ topic }: Find): boolean {
  return topic.kind === 'badge' || topic.kind === 'lettering';
}

/** Forbids the list before a cue, and wants again what was already forbidden in it. False when there is no list. */
export function forbidBefore(state: PolarityState, cue: TokenRange): boolean {
  const list = listBefore(state, cue.from);
  invertList(state, list, cue);
  if (list.length > 0) resetScope(state);
  return list.length > 0;
}

/** "Any logo other than Renault's is forbidden" is no ban on logos in general. */
function invertList({ isSparing }: PolarityState, list: readonly Decision[], cue: TokenRange): void {
  const hasException = isSparing || list.some((decision) => decision.isException);
  for (const decision of list) {
    if (isSparing && decision.isException) continue;
    invert(decision, cue);
    if (hasException) spareException(decision);
  }
}
