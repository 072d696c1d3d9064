import { buildLexicon } from '../../language/lexicon.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import type { Brand } from '../../model/brand.ts';
import type { ReadPrompt } from './prompt-facts.ts';

/** A reader that knows these makers. The model of the car is unknown to it, as it is to a picture model. */
export function createReader(brands: readonly Brand[]): ReadPrompt {
  const lexicon = buildLexicon(brands);
  return (text) => readPrompt(text, { lexicon, model: null });
}
