import type { Mention, MentionOf, Reading } from '../../language/mention.ts';
import { carBrand } from '../car-brand.ts';
import type { ScoringContext } from '../define-check.ts';
import { mentionsOf } from '../quotes.ts';

type Named = MentionOf<'brand'> | MentionOf<'badge'> | MentionOf<'badge-look'>;

/**
 * Every mention of a maker's name or badge that belongs neither to the car nor to an accepted badge, in order. A maker
 * within the name of the model is none: "Dodge Ram 1500".
 */
export function findOtherMakers(reading: Reading, context: ScoringContext): Named[] {
  const own = new Set([carBrand(context), ...context.evalCase.logo.accept]);
  const named: Named[] = [
    ...mentionsOf(reading, 'brand'),
    ...mentionsOf(reading, 'badge'),
    ...mentionsOf(reading, 'badge-look').filter(isUnmistakable),
  ];
  const models = mentionsOf(reading, 'model');
  return named
    .filter((mention) => mention.value !== null && !own.has(mention.value))
    .filter((mention) => !models.some((model) => isWithin(mention, model)))
    .sort(byPlace);
}

function isWithin(inner: Mention, outer: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The makers that mentions name, each once, in the order of the text. */
export function listMakers(mentions: readonly Named[]): string[] {
  return [...new Set(mentions.map(({ value }) => String(value)))];
}

/** "Three-pointed star" is a badge wherever it stands; "diamond" alone may be a wheel, "lion" a statue. */
function isUnmistakable({ text }: Mention): boolean {
  return /[\s_+-]/.test(text.trim());
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
