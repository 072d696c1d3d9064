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
