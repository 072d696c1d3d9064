import { asBadge, type Find } from '../finding/find.ts';
import type { PolarityState } from './polarity-state.ts';
import { listKindOf, type Scope } from './scope.ts';
import { invert, type Verdict } from './verdict.ts';

/** Judges a find by what governs where it begins, and lets it leave its traces there. */
export function recordFind(state: PolarityState, found: Find): void {
  const find = state.scope.impliesBadge ? asBadge(found) : found;
  const verdict = judge(state.scope, find);
  if (find.role === 'blank' && verdict.polarity !== 'conditional') invert(verdict, find);
  if (state.inversion?.to === find.from) invert(verdict, state.inversion);
  if (find.topic.kind === 'brand' && verdict.polarity === 'affirmed') state.subject ??= find.topic.value;
  noteFind(state.scope, find);
  state.findEnd = Math.max(state.findEnd, find.to);
  state.verdicts.push(verdict);
}

function noteFind(scope: Scope, find: Find): void {
  if (!isLedAway(scope, find) && scope.isFirstItem) scope.kinds.add(listKindOf(find));
  scope.hasContent = true;
  scope.hasConsequence ||= find.role === 'blank';
}

function judge(scope: Scope, find: Find): Verdict {
  const { mode } = scope;
  const governs = (mode === 'negated' || mode === 'conditional') && !isLedAway(scope, find);
  return {
    find,
    polarity: governs ? mode : 'affirmed',
    cue: governs ? scope.cue : null,
    isException: scope.by === 'exception',
    isDropped: find.role === 'others' || mode === 'disowned',
  };
}

/** Behind a preposition only places are still forbidden: "no Toyota logo on the grille of the Renault". */
function isLedAway({ isSuspended, mode, isSection }: Scope, { topic }: Find): boolean {
  return isSuspended && mode === 'negated' && !isSection && topic.kind !== 'place';
}
