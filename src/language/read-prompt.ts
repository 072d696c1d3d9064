import type { TokenRange } from './finding/find.ts';
import { findMentions, type ReadingOptions } from './finding/find-mentions.ts';
import type { Mention, Reading } from './mention.ts';
import { judgePolarity } from './polarity/judge-polarity.ts';
import { shareBadgeNoun } from './polarity/share-badge-noun.ts';
import type { Verdict } from './polarity/verdict.ts';
import { type Token, tokenize } from './tokenize.ts';

/**
 * Reads a prompt: what it names, and whether it wants each thing, forbids it or makes it depend on something.
 * Words, then what they name, then polarity. Every span is exact in the text as given, percent escapes and all; any
 * text can be read, however broken, in time that grows with its length.
 */
export function readPrompt(text: string, options: ReadingOptions): Reading {
  const tokens = tokenize(text);
  const verdicts = shareBadgeNoun(tokens, judgePolarity(tokens, findMentions(tokens, options)));
  const mentions = verdicts.filter(isMention).map((verdict) => toMention(text, tokens, verdict));
  return { text, mentions };
}

/** Badges of others and flaws that are forbidden are no mentions. */
function isMention({ find, polarity, isDropped }: Verdict): boolean {
  return !isDropped && !(find.role === 'flawed' && polarity === 'negated');
}

function toMention(text: string, tokens: readonly Token[], { find, polarity, cue }: Verdict): Mention {
  return { ...find.topic, ...quote(text, tokens, find), polarity, cue: cue && quote(text, tokens, cue) };
}

function quote(text: string, tokens: readonly Token[], { from, to }: TokenRange) {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
