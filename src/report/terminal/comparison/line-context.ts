import { type Dimension, dimensions } from '../../../model/rubric.ts';
import type { Words } from '../../words.ts';
import type { Paint } from '../paint.ts';

/** What every part of a comparison needs to be put into lines. */
export interface LineContext {
  readonly paint: Paint;
  readonly words: Words;
  readonly width: number;
  /** True when what is as it was is listed too. */
  readonly all: boolean;
  /** True when a case was drawn more than once, and a sample has to be named. */
  readonly isRepeated: boolean;
}

export function nameDimension(name: Dimension, words: Words): string {
  return words.say(`dimension.${name}`).toLowerCase();
}

/** The width of a column of labels: no other label of a row is longer than the name of a dimension. */
export function widestDimension(words: Words): number {
  return Math.max(...dimensions.map((name) => nameDimension(name, words).length));
}
