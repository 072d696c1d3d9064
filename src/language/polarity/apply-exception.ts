import { keyAt } from '../finding/find.ts';
import type { Cue } from './cues.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { openScope, type Scope } from './scope.ts';
import { isGeneral } from './verdict.ts';

/** How far back a ban is looked for that an exception softens, in things named. */
const longestBan = 10;

/** "No logos except Renault" wants Renault; "every logo except Toyota" does not want Toyota. */
export function applyException(state: PolarityState, cue: Cue): void {
  const { scope, tokens } = state;
  if (scope.mode === 'negated') {
    resetScope(state);
    exempt(state, scope);
  } else if (keyAt(tokens, cue.from) !== 'than') {
    state.scope = openScope({ mode: 'negated', cue, by: 'exception' });
  }
}

/** "But", "only" end what a negation began; "no logos but Renault's" is an exception. */
export function applyContrast(state: PolarityState, cue: Cue): void {
  const { scope, tokens, verdicts, isItemStart } = state;
  const last = verdicts.at(-1);
  resetScope(state);
  const isException = keyAt(tokens, cue.from) === 'but' && last?.find.to === cue.from && !isItemStart;
  if (isException && scope.mode === 'negated' && isGeneral(last)) exempt(state, scope);
}

/** A ban on badges in general with an exception is no ban; a maker's bare name in the exception means its badge. */
function exempt(state: PolarityState, { cue }: Scope): void {
  for (const verdict of state.verdicts.slice(-longestBan)) {
    if (verdict.cue !== cue || verdict.find.topic.kind !== 'badge') continue;
    verdict.isDropped ||= isGeneral(verdict);
    state.scope = openScope({ impliesBadge: true });
  }
}
