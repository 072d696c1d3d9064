import { type Find, keyAt, type TokenRange } from '../finding/find.ts';
import type { Token } from '../tokenize.ts';
import { andWords } from '../wordlists/cue-words.ts';
import type { DecisionCue } from './decision.ts';

/** Kinds of things that can stand in one list: makers and badges together, each part's colours by themselves. */
export type ListKind = string;

/** What governs the words at one place of a text, and what it has met so far. */
export interface Scope {
  readonly mode: 'affirmed' | 'negated' | 'conditional' | 'disowned';
  /** The words that made it so; null when affirmed. */
  readonly cue: DecisionCue | null;
  /** True under a heading or sign of what is not wanted, which governs all that stands under it. */
  readonly isSection: boolean;
  /** True for a scope that no list carries over a comma. */
  readonly endsAtComma: boolean;
  /** What kind of cue it was: "no", "omit" or "all but"; of no interest when affirmed. */
  readonly by: 'negation' | 'removal' | 'exception';
  /** True where a removal undid a negation ("do not remove"), until something else is said. */
  readonly isUndone: boolean;
  /** True for the exception to a ban on badges, where a maker's bare name means its badge. */
  readonly impliesBadge: boolean;
  /** Kinds in the first item after the cue. */
  readonly kinds: Set<ListKind>;
  isFirstItem: boolean;
  /** Whether a condition has come to what is to be done: "if the logo is unknown, [use ...]". */
  hasConsequence: boolean;
  /** Whether anything but light words followed the cue. */
  hasContent: boolean;
  /** Whether a preposition has led away from what is governed: "no Toyota logo on the Renault". */
  isSuspended: boolean;
}

export function openScope(given: Partial<Scope> = {}): Scope {
  return {
    mode: 'affirmed',
    cue: null,
    isSection: false,
    endsAtComma: false,
    by: 'negation',
    isUndone: false,
    impliesBadge: false,
    kinds: new Set(),
    isFirstItem: true,
    hasConsequence: false,
    hasContent: false,
    isSuspended: false,
    ...given,
  };
}

export function listKindOf({ topic, role }: Find): ListKind {
  if (role === 'blank') return 'blank';
  switch (topic.kind) {
    case 'brand':
    case 'badge':
    case 'badge-look':
      return 'maker';
    case 'color':
      return topic.part === 'badge' ? 'maker' : `color of ${topic.part}`;
    case 'model':
    case 'year':
      return 'identity';
    default:
      return topic.kind;
  }
}

/** Whether a scope has met a maker or a badge, or lettering, which stands in the same lists. */
export function hasMaker({ kinds }: Scope): boolean {
  return kinds.has('maker') || kinds.has('lettering');
}

/** Whether a negation has met nothing yet that a removal could not be about. */
export function canBeUndone(scope: Scope): boolean {
  return scope.mode === 'negated' && scope.isFirstItem && !hasMaker(scope);
}

/** The words of a list item, up to the next comma, "and", or other punctuation. */
export function itemAt(tokens: readonly Token[], from: number): TokenRange {
  const limit = from + 30;
  let to = from + 1;
  while (to < Math.min(limit, tokens.length) && tokens[to]?.marks.every((mark) => mark === 'slash')) {
    if (isAnd(keyAt(tokens, to))) break;
    to++;
  }
  return { from, to };
}

/** Whether a word parts two items of a list as a comma does. */
export function isAnd(key: string): boolean {
  return andWords.has(key);
}
