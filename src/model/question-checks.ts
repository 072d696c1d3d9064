import type { Question } from './vocabulary.ts';

/** The checks that ask of a picture what people are asked, and that their answers speak for. */
export const checksOf: Readonly<Record<Question, readonly string[]>> = {
  'same-car': ['same-car'],
  'right-color': ['paint-color'],
  'right-logo': ['right-badge', 'no-wrong-badge'],
};
