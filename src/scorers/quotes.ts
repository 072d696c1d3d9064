import type { Mention, MentionKind, MentionOf, Reading } from '../language/mention.ts';
import type { Angle } from '../model/car.ts';
import type { Mark } from '../model/check.ts';
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
export function sayReadings([first]: readonly Mention[]): string {
  if (!first) return 'the words can be read in two ways';
  const [one, other] = first.readings ?? [quote(first.text), 'something else'];
  return `${quote(first.text)} can be read in two ways: ${one}, or ${other}`;
}

export function quote(text: string): string {
  return `"${text}"`;
}

/** Quotes mentions as written, each text once. */
export function quoteAll(mentions: readonly Mention[]): string {
  return [...new Set(mentions.map((mention) => quote(mention.text)))].join(', ');
}

/** Quotes a mention together with the words that negate it: "NOT BMW", or "DO NOT ... BMW" when they stand apart. */
export function quoteWithCue(mention: Mention, { text }: Reading): string {
  const { cue } = mention;
  if (!cue) return quote(mention.text);
  const [first, second] = cue.start <= mention.start ? [cue, mention] : [mention, cue];
  if (second.start - first.end <= 1) return quote(text.slice(first.start, Math.max(first.end, second.end)));
  return quote(`${first.text} ... ${second.text}`);
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
