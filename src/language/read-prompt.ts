import { decodePercent } from './encoding/decode-percent.ts';
import { findCarNames } from './finding/find-car-names.ts';
import { findMentions, type ReadingOptions } from './finding/find-mentions.ts';
import type { Reading } from './mention.ts';
import { decidePolarity } from './polarity/decide-polarity.ts';
import { shareBadgeNoun } from './polarity/share-badge-noun.ts';
import { listPassages } from './structure/list-passages.ts';
import { maskName, maskNonWords, maskSeparators } from './structure/mask-non-words.ts';
import { readStructure } from './structure/read-structure.ts';
import { isMention, toMention } from './to-mention.ts';
import { tokenizePassages } from './tokenize.ts';

/** No picture model takes half of it; what is longer is no prompt, and is not read to its end. */
const longestText = 200_000;

/**
 * Reads a prompt: what it names, and whether it wants each thing, forbids it or makes it depend on something.
 * Structure first (what stretch is words, wanted, unwanted, about something else than the car), then words, then what
 * they name, then polarity. Every span is exact in the text as given, percent escapes and all; any text can be read,
 * however broken, in time that grows with its length; of one longer than `longestText` only the beginning is read.
 */
export function readPrompt(text: string, options: ReadingOptions): Reading {
  const readLength = Math.min(text.length, longestText);
  const decoded = decodePercent(text.slice(0, readLength));
  const source = { ...decoded, text: maskNonWords(decoded.text) };
  const shape = maskName(maskSeparators(source.text), options.model);
  const words = tokenizePassages(source, listPassages(shape, readStructure(shape)));
  const named = findCarNames(words, options);
  const { tokens } = named;
  const decisions = shareBadgeNoun(tokens, decidePolarity(tokens, findMentions(named, options)));
  const mentions = decisions
    .filter(isMention)
    .map((decision) => toMention(decision, { text, source, tokens }));
  return { text, readLength, mentions };
}
