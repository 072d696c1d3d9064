import type { Find, TokenRange } from '../finding/find.ts';
import type { Polarity } from '../mention.ts';

/** How a text speaks of one find. */
export interface Verdict {
  readonly find: Find;
  polarity: Polarity;
  /** The words that decided; null when affirmed. */
  cue: TokenRange | null;
  /** Whether it is what an exception spares or rules out: "all but Toyota". */
  readonly isException: boolean;
  /** True for finds that turn out to be no mention: badges of others, exempted and disowned ones. */
  isDropped: boolean;
}

/** Turns a wish into a ban and a ban into a wish: what stands before "... are forbidden", or "... missing". */
export function invert(verdict: Verdict, cue: TokenRange): void {
  const wasNegated = verdict.polarity === 'negated';
  verdict.polarity = wasNegated ? 'affirmed' : 'negated';
  verdict.cue = wasNegated ? null : cue;
}

/** Whether a verdict is about badges in general. */
export function isGeneral({ find }: Verdict): boolean {
  return find.topic.kind === 'badge' && find.topic.value === null && find.role !== 'blank';
}
