import type { PromptLimit, PromptUnit } from '../../model/prompt-limit.ts';
import { loadClipTokenizer } from './clip-tokenizer.ts';
import { characterCounter, modelTokenCounter, urlByteCounter } from './plain-counters.ts';
import { readTokenizer } from './read-tokenizer.ts';
import { estimateT5 } from './t5-estimate.ts';
import { type Counters, exactCounter } from './text-counter.ts';

export interface CounterOptions {
  /** A model's own `tokenizer.json`: of its T5 where it has one, else of its language model. */
  readonly tokenizer?: string | null;
  /** Brings the package of CLIP's vocabulary; the installed one when left out. */
  readonly openClip?: () => Promise<unknown>;
}

let installed: ReturnType<typeof loadClipTokenizer> | null = null;

/** Once in a process, however many runs it scores. */
function openInstalled(): ReturnType<typeof loadClipTokenizer> {
  installed ??= loadClipTokenizer();
  return installed;
}

/**
 * Makes ready to count in the units that are named, and loads nothing for others: CLIP's vocabulary takes a third of
 * a second. Once a run; a counter whose package is not installed is null.
 *
 * @throws Stop `bad-usage` when the tokenizer cannot be read
 */
export async function loadCounters(
  units: readonly PromptUnit[],
  { tokenizer = null, openClip }: CounterOptions = {},
): Promise<Counters> {
  const own = tokenizer === null ? null : await readTokenizer(tokenizer);
  const hasT5 = units.includes('t5-tokens');
  const needsClip = units.includes('clip-tokens') || (own === null && hasT5);
  const clip = needsClip ? await (openClip ? loadClipTokenizer(openClip) : openInstalled()) : null;
  return {
    'clip-tokens': clip && exactCounter(clip.count),
    't5-tokens': own ?? (clip && estimateT5(clip)),
    'model-tokens': (hasT5 ? null : own) ?? modelTokenCounter,
    characters: characterCounter,
    'url-bytes': urlByteCounter,
  };
}

/**
 * The units in which prompts are counted for some limits. Of a model about which nothing is known (null) it is said how
 * its prompts compare with what well-known readers read.
 */
export function unitsToCount(limits: readonly PromptLimit[] | null): readonly PromptUnit[] {
  if (limits === null) return ['clip-tokens', 't5-tokens'];
  return limits.filter(({ beyond }) => beyond !== 'chunk').map(({ unit }) => unit);
}
