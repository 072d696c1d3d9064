import { keyAt } from '../finding/find.ts';
import { articles, auxiliaries, objectNegations } from '../wordlists/cue-words.ts';
import { forbidBefore } from './apply-predicate.ts';
import { type Cue, findAppearing, findCue } from './cues.ts';
import { endsClauseOfList, findsAhead } from './look-around.ts';
import type { PolarityState } from './polarity-state.ts';
import { openScope } from './scope.ts';

/** "No logos" forbids what follows, "logos must not appear" and "logos: no" what stands before, "must not be removed" neither. */
export function applyNegation(state: PolarityState, cue: Cue): void {
  const undone = findUndoing(state, cue.to);
  if (undone) {
    state.scope = openScope({ isUndone: true });
    state.cueEnd = undone.to;
    state.swap = undone;
    return;
  }
  const end = endsClauseOfList(state, cue) ? cue.to : findAppearingAfter(state, cue);
  if (end !== null && forbidBefore(state, { from: cue.from, to: end })) state.cueEnd = end;
  else state.scope = openScope({ mode: 'negated', cue });
}

/** "Not to Renault" says whose a badge is not, and neither wants nor forbids it; "not to show" is a plain negation. */
export function applyDisowning(state: PolarityState, cue: Cue): void {
  const at = articles.has(keyAt(state.tokens, cue.to)) ? cue.to + 1 : cue.to;
  const isOfMaker = state.findsAt
    .get(at)
    ?.some(({ topic }) => topic.kind === 'brand' || topic.kind === 'badge');
  if (isOfMaker) state.scope = openScope({ mode: 'disowned', cue, endsAtComma: true });
  else applyNegation(state, cue);
}

/** "Not [to be] removed": the participle that a negation undoes. */
function findUndoing({ tokens }: PolarityState, from: number): Cue | null {
  for (let at = from; at === from || auxiliaries.has(keyAt(tokens, at - 1)); at++) {
    const cue = findCue(tokens, at);
    if (cue?.kind === 'gone') return cue;
  }
  return null;
}

/** The end of "[to] appear", "be shown" after a negation, unless its object follows; null when there is none. */
function findAppearingAfter(state: PolarityState, { from, to }: Cue): number | null {
  const { tokens } = state;
  if (objectNegations.has(keyAt(tokens, from))) return null;
  for (let at = to; at === to || auxiliaries.has(keyAt(tokens, at - 1)); at++) {
    const end = findAppearing(tokens, at);
    if (end !== null) return findsAhead(state, end).length > 0 ? null : end;
  }
  return null;
}
