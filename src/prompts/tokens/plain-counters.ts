import { exactCounter, type TextCounter } from './text-counter.ts';

/** Code points: an astral letter is one. */
export const characterCounter = exactCounter((slice) => {
  let count = 0;
  for (const _ of slice) count += 1;
  return count;
});

/** Bytes that the text takes in an address. Half a surrogate pair cannot be encoded, and is sent as its stand-in. */
export const urlByteCounter = exactCounter((slice) => encodeURIComponent(slice.toWellFormed()).length);

/**
 * Tokens of language models, whose vocabularies are too large to carry along: between one for six characters and one
 * for two. Good for a hint far beyond a limit.
 */
export const modelTokenCounter: TextCounter = {
  ...characterCounter,
  toExtent: ({ units }) => ({ low: Math.ceil(units / 6), high: Math.ceil(units / 2) }),
};
