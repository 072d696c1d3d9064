import type { TokenRange, Topic } from './finding/find.ts';
import type { Mention, Readings, Span } from './mention.ts';
import type { Decision, DecisionCue } from './polarity/decision.ts';
import type { ReadableText, Token } from './tokenize.ts';

/** A prompt as given, and as it was read. */
export interface QuotedText {
  readonly text: string;
  readonly source: ReadableText;
  readonly tokens: readonly Token[];
}

/** A flaw that is forbidden is no mention, and of the badges of others only the ban counts. */
export function isMention({ find, polarity, isDropped }: Decision): boolean {
  if (find.role === 'others') return polarity === 'negated' && !isDropped;
  return !isDropped && !(find.role === 'flawed' && polarity === 'negated');
}

const rivalBadges: Topic = { kind: 'rival-badges', value: 'any' };

/** Says where in the prompt as given a find stands, and what decided on it. */
export function toMention({ find, polarity, cue }: Decision, quoted: QuotedText): Mention {
  const topic = find.role === 'others' ? rivalBadges : find.topic;
  const { start, end, text } = quote(placeWords(find, quoted.tokens), quoted.text);
  const decided = cue && quote(placeCue(cue, quoted), quoted.text);
  const readings = polarity === 'unsure' ? (find.readings ?? readChoice(text, decided?.text ?? '')) : null;
  return { ...topic, start, end, text, polarity, cue: decided, readings };
}

/** What is one of several choices may be drawn or not: "{red|blue}". */
function readChoice(words: string, choice: string): Readings {
  return [
    { is: 'words', words },
    { is: 'other-choice', of: choice },
  ];
}

function quote({ start, end }: Span, text: string) {
  return { start, end, text: text.slice(start, end) };
}

function placeWords({ from, to }: TokenRange, tokens: readonly Token[]): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

/** Signs that are no words stand in the text without escapes. */
function placeCue(cue: DecisionCue, { source, tokens }: QuotedText): Span {
  return cue.sign
    ? { start: source.startOf(cue.sign.start), end: source.endOf(cue.sign.end - 1) }
    : placeWords(cue, tokens);
}
