import type { Cue } from './cues.ts';
import { type DecisionCue, isGeneral, spareException } from './decision.ts';
import { banBehindObject, forbidsMore } from './look-around.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { openScope } from './scope.ts';

/** How far back a ban is looked for that an exception softens, in things named. */
const longestBan = 10;

/**
 * "No logos except Renault" and "except for Renault, no logos" want Renault; "every logo except Toyota" does not want
 * Toyota.
 */
export function applyException(state: PolarityState, cue: Cue): void {
  const ban = state.scope.mode === 'negated' ? state.scope.cue : banBehindObject(state, cue.from);
  if (ban) {
    resetScope(state);
    exempt(state, ban);
    return;
  }
  state.isSparing = state.isItemStart && forbidsMore(state, cue);
  state.scope = state.isSparing
    ? openScope({ impliesBadge: true, by: 'exception' })
    : openScope({ mode: 'negated', cue, by: 'exception' });
}

/** "No other logos than Renault's" wants Renault; "bigger than a Toyota" says nothing. */
export function applyThan(state: PolarityState): void {
  const { mode, cue } = state.scope;
  if (mode !== 'negated') return;
  resetScope(state);
  exempt(state, cue);
}

/** "But" ends what a negation began; "no logos but Renault's" is an exception. */
export function applyBut(state: PolarityState, cue: Cue): void {
  const { scope, decisions, isItemStart } = state;
  const last = decisions.at(-1);
  resetScope(state);
  const isException = last?.find.to === cue.from && !isItemStart;
  if (isException && scope.mode === 'negated' && isGeneral(last)) exempt(state, scope.cue);
}

/** A ban on badges in general with an exception is no ban; a maker's bare name in the exception means its badge. */
function exempt(state: PolarityState, cue: DecisionCue | null): void {
  for (const decision of state.decisions.slice(-longestBan)) {
    if (decision.cue !== cue || decision.find.topic.kind !== 'badge') continue;
    spareException(decision);
    state.scope = openScope({ impliesBadge: true });
  }
}
