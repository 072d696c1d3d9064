import type { TokenRange } from '../finding/find.ts';
import { forbidBefore } from './apply-predicate.ts';
import type { Cue } from './cues.ts';
import { endsClauseOfList } from './look-around.ts';
import type { PolarityState } from './polarity-state.ts';
import { canBeUndone, openScope } from './scope.ts';

/** "Without a badge", "omit or hide the badge" forbid; "do not remove the badge", "not without a badge" ask. */
export function applyRemoval(state: PolarityState, cue: Cue): void {
  const { scope } = state;
  if (endsClauseOfList(state, cue)) {
    forbidBefore(state, cue);
    return;
  }
  const isAdjacent = scope.cue?.to === cue.from && !state.isItemStart;
  const goesOn = scope.isUndone || (scope.by === 'removal' && !isAdjacent);
  if (goesOn && !scope.hasContent) return;
  state.scope = canBeUndone(scope)
    ? openScope({ isUndone: true })
    : openScope({ mode: 'negated', cue, by: 'removal' });
}

/** "Non-Toyota": the one thing right after it means its opposite. */
export function applyInversion(state: PolarityState, cue: Cue): void {
  state.inversion = cue;
}

/** "Do not distort the badge" asks for it; "distort" alone neither asks nor forbids. */
export function applySpoiling(state: PolarityState): void {
  if (canBeUndone(state.scope)) state.scope = openScope({ isUndone: true });
}

/** "Replace the Toyota badge": a removal whose "with" is still to come. */
export function applySwap(state: PolarityState, cue: Cue): void {
  applyRemoval(state, cue);
  state.swap = cue;
}

/** "[Replace the Toyota badge] with": what comes now is wanted instead, or forbidden where the replacing was. */
export function applySwapLink(state: PolarityState, swap: TokenRange): void {
  state.scope = state.scope.isUndone ? openScope({ mode: 'negated', cue: swap, by: 'removal' }) : openScope();
  state.swap = null;
}
