import { canonicalBody } from '../language/bodies.ts';
import { canonicalColor } from '../language/colors.ts';
import type { Car } from '../model/car.ts';
import { langs } from '../model/lang.ts';
import { readWords } from './read-words.ts';
import type { Words } from './words.ts';

let everyLanguage: readonly Words[] | null = null;

/** What a car is looked for by, beside what its case says: its paint and its body in every language of the report. */
export function listSearchWords({ color, bodyType }: Car): string[] {
  everyLanguage ??= langs.map(readWords);
  const keys = [
    `color.${canonicalColor(color)}`,
    ...(bodyType === null ? [] : [`body.${canonicalBody(bodyType)}`]),
  ];
  return everyLanguage.flatMap((words) => keys.map((key) => words.sayOr(key, '')));
}
