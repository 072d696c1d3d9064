import type { SeriesResult } from '../model/result.ts';
import type { Speech } from './words.ts';

export type AskedCar = Pick<SeriesResult['car'], 'brand' | 'model' | 'year' | 'color' | 'bodyType'>;

/** The car that was asked for, in one line; its colour and its body in the language of the report where it has words for them. */
export function describeCar(
  { brand, model, year, color, bodyType }: AskedCar,
  words: Pick<Speech, 'sayOr'>,
): string {
  const body = bodyType && words.sayOr(`body.${bodyType.toLowerCase()}`, bodyType);
  return [`${brand} ${model}`, year, sayColor(color, words), body].filter((part) => part !== null).join(', ');
}

/** The colour that was asked for, in the language of the report where it has a word for it. */
export function sayColor(color: string, words: Pick<Speech, 'sayOr'>): string {
  return words.sayOr(`color.${color.toLowerCase()}`, color);
}
