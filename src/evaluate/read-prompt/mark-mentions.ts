import type { Mention, MentionKind, Reading } from '../../language/mention.ts';

/** What a stretch of a prompt names, as the reader of prompts understands it. */
export interface NamedWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly names: string;
  /** What is forbidden, asked for on a condition only or read in two ways is not asked for. */
  readonly how: 'asked' | 'forbidden' | 'unsure';
}

const names: Readonly<Record<Exclude<MentionKind, 'color'>, string>> = {
  brand: 'brand',
  badge: 'badge',
  'rival-badges': 'other badges',
  'badge-look': 'badge',
  model: 'model',
  body: 'body',
  year: 'year',
  angle: 'view',
  place: 'place of the badge',
  consistency: 'same car',
  lettering: 'lettering',
};

const how = { affirmed: 'asked', negated: 'forbidden', conditional: 'unsure', unsure: 'unsure' } as const;

/** The words of a prompt that name something of the car, in order; of words that overlap, the longest. */
export function listNamedWords({ mentions }: Reading): NamedWords[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedWords[] = [];
  for (const mention of ordered) {
    const name = nameOf(mention);
    if (name === null || mention.start < (kept.at(-1)?.end ?? 0)) continue;
    const { start, end, text, polarity } = mention;
    kept.push({ start, end, text, names: name, how: how[polarity] });
  }
  return kept;
}

/** Null for colours of lamps, backdrops and the like: they are not the car's. */
function nameOf(mention: Mention): string | null {
  if (mention.kind === 'color') return mention.part === 'paint' ? 'paint' : null;
  return names[mention.kind];
}
