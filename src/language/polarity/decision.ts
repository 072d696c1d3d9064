import type { Find, TokenRange } from '../finding/find.ts';
import type { Polarity, Span } from '../mention.ts';

/** The words that decided, or a sign or heading that stands apart from the words (in the text without escapes). */
export interface DecisionCue extends TokenRange {
  readonly sign?: Span | null;
}

/** How a text speaks of one find. */
export interface Decision {
  find: Find;
  polarity: Polarity;
  /** The words that decided; null when affirmed. */
  cue: DecisionCue | null;
  /** Whether it is what an exception spares or rules out: "all but Toyota". */
  readonly isException: boolean;
  /** True for finds that turn out to be no mention: exempted and disowned ones. */
  isDropped: boolean;
}

/** Turns a wish into a ban and a ban into a wish: what stands before "... are forbidden", or "... missing". */
export function invert(decision: Decision, cue: DecisionCue): void {
  const wasNegated = decision.polarity === 'negated';
  decision.polarity = wasNegated ? 'affirmed' : 'negated';
  decision.cue = wasNegated ? null : cue;
}

/** "No logos except Renault's" forbids those of others. */
export function spareException(decision: Decision): void {
  if (isGeneral(decision)) decision.find = { ...decision.find, role: 'others' };
}

/** Whether a decision is about badges in general. */
export function isGeneral({ find }: Decision): boolean {
  return (
    find.topic.kind === 'badge' &&
    find.topic.value === null &&
    find.role !== 'blank' &&
    find.role !== 'others'
  );
}
