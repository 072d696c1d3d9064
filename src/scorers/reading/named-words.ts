import type { Mention, MentionKind, Reading } from '../../language/mention.ts';
import type { NamedWords } from '../../model/named-words.ts';

const names: Readonly<Record<Exclude<MentionKind, 'color'>, NamedWords['names']>> = {
  brand: 'brand',
  badge: 'badge',
  'rival-badges': 'other-badges',
  'badge-look': 'badge',
  model: 'model',
  body: 'body',
  year: 'year',
  angle: 'view',
  place: 'badge-place',
  consistency: 'same-car',
  lettering: 'lettering',
};

const how = { affirmed: 'asked', negated: 'forbidden', conditional: 'unsure', unsure: 'unsure' } as const;

/** No prompt that people write names so much; a result does not grow with one that is made to. */
const mostNamed = 500;

/** The words of a prompt that name something of the car, in order, the first 500; of words that overlap, the longest. */
export function listNamedWords({ mentions }: Reading): NamedWords[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedWords[] = [];
  for (const mention of ordered) {
    const name = nameOf(mention);
    if (name === null || mention.start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push({ start: mention.start, end: mention.end, names: name, how: how[mention.polarity] });
    if (kept.length === mostNamed) break;
  }
  return kept;
}

/** Null for colours of lamps, backdrops and the like: they are not the car's. */
function nameOf(mention: Mention): NamedWords['names'] | null {
  if (mention.kind === 'color') return mention.part === 'paint' ? 'paint' : null;
  return names[mention.kind];
}
