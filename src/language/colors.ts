import { findPhrases, type Hit } from './finding/find.ts';
import { type Token, tokenize } from './tokenize.ts';
import { type ColorName, colorWords } from './vocabulary/color-words.ts';
import { buildVocabulary } from './words/phrase-table.ts';

const colorTable = buildVocabulary<ColorName>(colorWords);

/** The canonical colour names, every value a colour mention can have. */
export const colorNames = Object.keys(colorWords) as readonly ColorName[];

/** The colour words of a text. Of colours side by side the last one is the colour: "silver blue" is a blue. */
export function findColorWords(tokens: readonly Token[]): Hit<ColorName>[] {
  const hits: Hit<ColorName>[] = [];
  for (const hit of findPhrases(colorTable, tokens)) {
    const last = hits.at(-1);
    const isCompound = last?.to === hit.from && tokens[hit.from]?.marks.length === 0;
    if (last && isCompound) hits[hits.length - 1] = { ...hit, from: last.from };
    else hits.push(hit);
  }
  return hits;
}

/**
 * The canonical name of a paint colour as a person wrote it: "Dark Blue", "navy" and "синього" are "blue".
 * Null when the text names no known colour, or more than one.
 */
export function canonicalColor(text: string): ColorName | null {
  const names = new Set(findColorWords(tokenize(text)).map((hit) => hit.value));
  const [name] = names;
  return name !== undefined && names.size === 1 ? name : null;
}
