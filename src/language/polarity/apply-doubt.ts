import type { Cue } from './cues.ts';
import { clauseBefore, namesMore } from './look-around.ts';
import type { PolarityState } from './polarity-state.ts';
import { openScope } from './scope.ts';

/** "If uncertain, use a blank grille"; "use a blank grille if uncertain" speaks of the clause before. */
export function applyDoubt(state: PolarityState, cue: Cue): void {
  if (state.section) return;
  if (!namesMore(state, cue.to)) {
    for (const decision of clauseBefore(state, cue.from)) {
      decision.polarity = 'conditional';
      decision.cue = cue;
    }
  }
  state.scope = openScope({ mode: 'conditional', cue });
}
