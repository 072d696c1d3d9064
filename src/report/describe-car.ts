import type { SeriesResult } from '../model/result.ts';
import type { Speech } from './words.ts';

/** The car that was asked for, in one line; its colour and its body in the language of the report where it has words for them. */
export function describeCar(
  { brand, model, year, color, bodyType }: SeriesResult['car'],
  words: Pick<Speech, 'sayOr'>,
): string {
  const body = bodyType && words.sayOr(`body.${bodyType.toLowerCase()}`, bodyType);
  const paint = words.sayOr(`color.${color.toLowerCase()}`, color);
  return [`${brand} ${model}`, year, paint, body].filter((part) => part !== null).join(', ');
}
