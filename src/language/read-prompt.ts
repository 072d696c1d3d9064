import { decodePercent } from './encoding/decode-percent.ts';
import type { TokenRange, Topic } from './finding/find.ts';
import { findCarNames } from './finding/find-car-names.ts';
import { findMentions, type ReadingOptions } from './finding/find-mentions.ts';
import type { Mention, Reading, Readings, Span } from './mention.ts';
import { decidePolarity } from './polarity/decide-polarity.ts';
import type { Decision, DecisionCue } from './polarity/decision.ts';
import { shareBadgeNoun } from './polarity/share-badge-noun.ts';
import { listPassages } from './structure/list-passages.ts';
import { maskName, maskNonWords, maskSeparators } from './structure/mask-non-words.ts';
import { readStructure } from './structure/read-structure.ts';
import { type ReadableText, type Token, tokenizePassages } from './tokenize.ts';

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
  const quote = createQuote(text, source, tokens);
  const mentions = decisions.filter(isMention).map((decision) => toMention(decision, quote));
  return { text, readLength, mentions };
}

/** A flaw that is forbidden is no mention, and of the badges of others only the ban counts. */
function isMention({ find, polarity, isDropped }: Decision): boolean {
  if (find.role === 'others') return polarity === 'negated' && !isDropped;
  return !isDropped && !(find.role === 'flawed' && polarity === 'negated');
}

const rivalBadges: Topic = { kind: 'rival-badges', value: 'any' };

type Quote = (range: TokenRange | DecisionCue) => Span & { readonly text: string };

function toMention({ find, polarity, cue }: Decision, quote: Quote): Mention {
  const quotedCue = cue && quote(cue);
  const readings =
    polarity === 'unsure' ? (find.readings ?? readChoice(quote(find).text, quotedCue?.text ?? '')) : null;
  const topic = find.role === 'others' ? rivalBadges : find.topic;
  return { ...topic, ...quote(find), polarity, cue: quotedCue, readings };
}

/** What is one of several choices may be drawn or not: "{red|blue}". */
function readChoice(words: string, choice: string): Readings {
  return [`"${words}"`, `another choice of "${choice}"`];
}

/** Quotes words, and signs that are none, from the text as given. */
function createQuote(text: string, source: ReadableText, tokens: readonly Token[]): Quote {
  return (range) => {
    const { start, end } =
      'sign' in range && range.sign ? placeSign(range.sign, source) : placeWords(range, tokens);
    return { start, end, text: text.slice(start, end) };
  };
}

function placeSign({ start, end }: Span, { startOf, endOf }: ReadableText): Span {
  return { start: startOf(start), end: endOf(end - 1) };
}

function placeWords({ from, to }: TokenRange, tokens: readonly Token[]): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
