import type { Mention, MentionKind, MentionOf, Reading } from '../language/mention.ts';
import type { Angle } from '../model/car.ts';
import type { Mark } from '../model/check.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { AskedShot, PromptedShot } from './define-check.ts';

/** A text whose words decide something: which field of which angle's shot it is, and what was read in it. */
export interface Source {
  readonly angle: Angle;
  readonly field: Mark['field'];
  readonly reading: Reading;
}

export function promptSource({ shot, prompt }: PromptedShot): Source {
  return { angle: shot.angle, field: prompt.field, reading: prompt.reading };
}

/** The negative-prompt parameter as a source; null when there was none. */
export function negativeSource({ shot, negative }: AskedShot): Source | null {
  return negative && { angle: shot.angle, field: 'negativePrompt', reading: negative };
}

export function mentionsOf<K extends MentionKind>(reading: Reading, kind: K): MentionOf<K>[] {
  return reading.mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}

export function isAffirmed(mention: Mention): boolean {
  return mention.polarity === 'affirmed';
}

export function isUnsure(mention: Mention): boolean {
  return mention.polarity === 'unsure';
}

/** `"black cherry" can be read in two ways: black, or red`, for the first of some mentions that are unsure. */
export function explainReadings([first]: readonly Mention[]): Reason {
  if (!first) return reasonOf('two-readings-somewhere');
  const { text } = first;
  const [one, other] = first.readings ?? [{ is: 'words', words: text }, { is: 'something-else' }];
  return reasonOf('two-readings', { words: [text], one, other });
}

export function quote(text: string): string {
  return `"${text}"`;
}

/** Mentions as written, each text once. */
export function wordsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ text }) => text))];
}

/** A mention together with the words that negate it: "NOT BMW", or "DO NOT ... BMW" when they stand apart. */
export function wordsWithCue(mention: Mention, { text }: Reading): string {
  const { cue } = mention;
  if (!cue) return mention.text;
  const [first, second] = cue.start <= mention.start ? [cue, mention] : [mention, cue];
  if (second.start - first.end <= 1) return text.slice(first.start, Math.max(first.end, second.end));
  return `${first.text} ... ${second.text}`;
}

/** Marks the words of mentions, and those that negate them, in their source. Overlapping words make one mark. */
export function markMentions(source: Source, mentions: readonly Mention[], tone: Mark['tone']): Mark[] {
  const spans = mentions
    .flatMap((mention) => (mention.cue ? [mention.cue, mention] : [mention]))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged.map((span) => ({ angle: source.angle, field: source.field, ...span, tone }));
}
