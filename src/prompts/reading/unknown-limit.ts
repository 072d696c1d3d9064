import { type Counters, countText, type Extent } from '../tokens/text-counter.ts';

/** The best known readers, for comparison: what SDXL's CLIP and FLUX.1 schnell's T5 have room for. */
const clipTokens = 75;
const t5Tokens = 255;

/** The hint of a run about whose model nobody knows how much of a prompt it reads. */
export interface UnknownLimitFinding {
  readonly code: 'limit-unknown';
  /** Null where a prompt could not be counted. */
  readonly values: {
    readonly prompts: number;
    /** How many have more than 75 CLIP tokens. */
    readonly overClip: number | null;
    /** How many have more than 255 T5 tokens: at least, at most. */
    readonly overT5: Extent | null;
  };
}

/** Counts how many prompts of a run are long for well-known readers; null when none is. */
export function noteUnknownLimit(prompts: readonly string[], counters: Counters): UnknownLimitFinding | null {
  const clip = countAll(prompts, counters, 'clip-tokens');
  const t5 = countAll(prompts, counters, 't5-tokens');
  const overClip = clip && countOver(clip, 'high', clipTokens);
  if (overClip === 0) return null;
  const overT5 = t5 && { low: countOver(t5, 'low', t5Tokens), high: countOver(t5, 'high', t5Tokens) };
  return { code: 'limit-unknown', values: { prompts: prompts.length, overClip, overT5 } };
}

function countAll(
  prompts: readonly string[],
  counters: Counters,
  unit: keyof Counters,
): readonly Extent[] | null {
  const counts = prompts.map((prompt) => countText(prompt, counters[unit]));
  return counts.includes(null) ? null : counts.filter((count) => count !== null);
}

function countOver(counts: readonly Extent[], end: keyof Extent, max: number): number {
  return counts.filter((count) => count[end] > max).length;
}
