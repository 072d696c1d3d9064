import type { PromptUnit } from '../../model/prompt-limit.ts';

/** Between what and what a count lies, in whole units; equal where it is exact. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** What a stretch of text adds to a count. */
export interface Amount {
  readonly units: number;
  /** Letters in words of capitals, which some readers count apart. */
  readonly capitals: number;
}

/**
 * Counts text for one kind of reader. A prompt is measured in slices (white space, then a run without any); amounts
 * add up, so that a long prompt costs no more than its length.
 */
export interface TextCounter {
  /** False for text of which nothing can be said. */
  canCount(text: string): boolean;
  measure(slice: string): Amount;
  toExtent(amount: Amount): Extent;
}

/** Counters by unit. Null: cannot be counted here, since a package is not installed. */
export type Counters = Readonly<Record<PromptUnit, TextCounter | null>>;

export const nothing: Amount = { units: 0, capitals: 0 };

export function add(a: Amount, b: Amount): Amount {
  return { units: a.units + b.units, capitals: a.capitals + b.capitals };
}

/** A counter that knows exactly, whatever the text. */
export function exactCounter(countUnits: (slice: string) => number): TextCounter {
  return {
    canCount: () => true,
    measure: (slice) => ({ units: countUnits(slice), capitals: 0 }),
    toExtent: ({ units }) => ({ low: units, high: units }),
  };
}

/** White space and the run after it; what is left at the end of a text is a slice, too. */
export function sliceText(text: string): RegExpStringIterator<RegExpExecArray> {
  return text.matchAll(/\s*\S+|\s+$/gu);
}

/** How much a text takes; null where that cannot be said. Linear. */
export function countText(text: string, counter: TextCounter | null): Extent | null {
  if (!counter?.canCount(text)) return null;
  let total = nothing;
  for (const [slice] of sliceText(text)) total = add(total, counter.measure(slice));
  return counter.toExtent(total);
}
