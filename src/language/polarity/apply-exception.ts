import type { Cue } from './cues.ts';
import { isGeneral, spareException } from './decision.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { openScope, type Scope } from './scope.ts';

/** How far back a ban is looked for that an exception softens, in things named. */
const longestBan = 10;

/** "No logos except Renault" wants Renault; "every logo except Toyota" does not want Toyota. */
export function applyException(state: PolarityState, cue: Cue): void {
  if (state.scope.mode === 'negated') applyThan(state);
  else state.scope = openScope({ mode: 'negated', cue, by: 'exception' });
}

/** "No other logos than Renault's" wants Renault; "bigger than a Toyota" says nothing. */
export function applyThan(state: PolarityState): void {
  const { scope } = state;
  if (scope.mode !== 'negated') return;
  resetScope(state);
  exempt(state, scope);
}

/** "But" ends what a negation began; "no logos but Renault's" is an exception. */
export function applyBut(state: PolarityState, cue: Cue): void {
  const { scope, decisions, isItemStart } = state;
  const last = decisions.at(-1);
  resetScope(state);
  const isException = last?.find.to === cue.from && !isItemStart;
  if (isException && scope.mode === 'negated' && isGeneral(last)) exempt(state, scope);
}

/** A ban on badges in general with an exception is no ban; a maker's bare name in the exception means its badge. */
function exempt(state: PolarityState, { cue }: Scope): void {
  for (const decision of state.decisions.slice(-longestBan)) {
    if (decision.cue !== cue || decision.find.topic.kind !== 'badge') continue;
    spareException(decision);
    state.scope = openScope({ impliesBadge: true });
  }
}
