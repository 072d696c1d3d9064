import type { Find } from '../finding/find.ts';
import type { PolarityState } from './polarity-state.ts';
import { hasMaker, listKindOf } from './scope.ts';

/**
 * Whether an item after a comma still belongs to the list a cue governs: it names only the kinds of things that the
 * first item named. "No people, text, logos" goes on; "no text, front view" does not. The car's own maker in a list
 * that began with other things ("no people, a Renault badge on the grille") begins anew; what the car can not have beside
 * what was asked for ("red BMW, avoid Audi rings, blue paint") goes on.
 */
export function continuesList(state: PolarityState, item: readonly Find[]): boolean {
  const { scope, subject } = state;
  if (scope.endsAtComma) return false;
  const kinds = new Set(item.map(listKindOf));
  if (kinds.size === 0) return true;
  const namesSubject = item.some(({ topic }) => subject !== null && topic.value === subject);
  const isPlaced = kinds.has('place') && scope.mode === 'negated';
  if (namesSubject && (!scope.kinds.has('maker') || isPlaced)) return false;
  if (!namesSubject && scope.mode === 'negated' && item.some((find) => isAtOdds(state, find))) return true;
  const allowed = new Set(scope.kinds);
  if (allowed.size === 0 || hasMaker(scope))
    for (const kind of ['maker', 'lettering', 'blank']) allowed.add(kind);
  if (kinds.has('maker')) allowed.add('place');
  return [...kinds].every((kind) => allowed.has(kind));
}

/** Whether a car can not have it: another maker than its own, another paint or body than the one asked for before. */
function isAtOdds({ subject, settled }: PolarityState, { topic }: Find): boolean {
  if (topic.kind === 'brand' || topic.kind === 'badge') {
    return subject !== null && topic.value !== null && topic.value !== subject;
  }
  if (topic.kind === 'color' && topic.part !== 'paint') return false;
  const before = topic.kind === 'color' || topic.kind === 'body' ? settled.get(topic.kind) : undefined;
  return before !== undefined && before !== topic.value;
}
