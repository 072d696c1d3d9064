import type { Lexicon } from '../../language/lexicon.ts';
import type { Mention } from '../../language/mention.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import type { Car } from '../../model/car.ts';
import type { Reference } from '../../model/reference.ts';

/** The car of a case, and how texts about it are read. */
export interface AskedCar {
  readonly car: Car;
  /** All whose badge the car may rightly wear; the car's own maker among them or not. */
  readonly makers: readonly string[];
  readonly lexicon: Lexicon;
}

/** Parts, toys and drawings are no photograph of a car. */
const otherThings =
  /\b(interior|interieur|cockpit|dashboard|engine|motor|wheel|rim|badge|emblem|logo|toy|diecast|scale|miniature|drawing|render|crash|wreck)/i;

/**
 * Whether a file is surely a photograph of the asked car: its title names maker and model, title or description the
 * year where one is asked for, and the title names no other maker and no other year.
 */
export function showsCar({ title, description }: Reference, asked: AskedCar): boolean {
  if (otherThings.test(title)) return false;
  const mentions = read(title, asked);
  const { car, makers } = asked;
  const names = valuesOf(mentions, 'brand');
  return (
    names.includes(car.brand) &&
    names.every((name) => name === car.brand || makers.includes(String(name))) &&
    valuesOf(mentions, 'model').length > 0 &&
    isOfYear(valuesOf(mentions, 'year'), valuesOf(read(description ?? '', asked), 'year'), car.year) &&
    mentions.every(({ polarity }) => polarity === 'affirmed')
  );
}

function isOfYear(
  inTitle: readonly Mention['value'][],
  described: readonly Mention['value'][],
  wanted: number | null,
): boolean {
  if (wanted === null) return true;
  return inTitle.every((year) => year === wanted) && [...inTitle, ...described].includes(wanted);
}

function read(text: string, { lexicon, car }: AskedCar): readonly Mention[] {
  return readPrompt(text, { lexicon, model: car.model }).mentions;
}

function valuesOf(mentions: readonly Mention[], kind: Mention['kind']): Mention['value'][] {
  return mentions.filter((mention) => mention.kind === kind).map(({ value }) => value);
}
