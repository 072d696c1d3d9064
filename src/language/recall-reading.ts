import type { ReadingOptions } from './finding/find-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './mention.ts';
import { readPrompt } from './read-prompt.ts';

/** Prompts of some hundred cases from three angles: samples of a case mostly have theirs in common. */
const mostTexts = 1000;

/** What was read of late, by vocabulary. */
const known = new WeakMap<Lexicon, Map<string, Reading>>();

/** Reads as `readPrompt` does, and a text that was read of late not again: reading takes longer than all checks of it. */
export function recallReading(text: string, options: ReadingOptions): Reading {
  const { lexicon, model } = options;
  const readings = known.get(lexicon) ?? new Map<string, Reading>();
  const key = JSON.stringify([model, text]);
  const reading = readings.get(key) ?? readPrompt(text, options);
  if (readings.size >= mostTexts) readings.clear();
  known.set(lexicon, readings.set(key, reading));
  return reading;
}
