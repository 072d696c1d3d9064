import { asBadge, type Find } from '../finding/find.ts';
import { type Decision, invert, spareException } from './decision.ts';
import type { PolarityState } from './polarity-state.ts';
import { listKindOf, type Scope } from './scope.ts';

/** Decides on a find by what governs where it begins, and lets it leave its traces there. */
export function recordFind(state: PolarityState, found: Find): void {
  const find = state.scope.impliesBadge ? asBadge(found) : found;
  const decision = decide(state.scope, find);
  if (find.role === 'blank' && decision.polarity !== 'conditional') invert(decision, find);
  if (state.inversion?.to === find.from) invert(decision, state.inversion);
  const { setting } = state.tokens[find.from] ?? {};
  if ((setting?.stance === 'unsure' || find.readings) && decision.polarity === 'affirmed') {
    decision.polarity = 'unsure';
    decision.cue = { from: find.from, to: find.to, sign: setting?.cue ?? null };
  }
  if (state.isSparing && decision.polarity === 'negated') spareException(decision);
  if (decision.polarity === 'affirmed') settle(state, find);
  noteFind(state.scope, find);
  state.findEnd = Math.max(state.findEnd, find.to);
  state.decisions.push(decision);
}

function settle(state: PolarityState, { topic }: Find): void {
  if (topic.kind === 'brand') state.subject ??= topic.value;
  const isPaint = topic.kind === 'color' && topic.part === 'paint';
  if ((isPaint || topic.kind === 'body') && !state.settled.has(topic.kind))
    state.settled.set(topic.kind, topic.value);
}

function noteFind(scope: Scope, find: Find): void {
  if (!isLedAway(scope, find) && scope.isFirstItem) scope.kinds.add(listKindOf(find));
  scope.hasContent = true;
  scope.hasConsequence ||= find.role === 'blank';
}

function decide(scope: Scope, find: Find): Decision {
  const { mode } = scope;
  const governs = (mode === 'negated' || mode === 'conditional') && !isLedAway(scope, find);
  return {
    find,
    polarity: governs ? mode : 'affirmed',
    cue: governs ? scope.cue : null,
    isException: scope.by === 'exception',
    isDropped: mode === 'disowned',
  };
}

/** Behind a preposition only places are still forbidden: "no Toyota logo on the grille of the Renault". */
function isLedAway({ isSuspended, mode, isSection }: Scope, { topic }: Find): boolean {
  return isSuspended && mode === 'negated' && !isSection && topic.kind !== 'place';
}
