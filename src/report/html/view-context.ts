import type { Review } from '../../model/review.ts';
import type { Words } from '../words.ts';

/** What every part of the view needs beside the result. */
export interface ViewContext {
  readonly words: Words;
  /** Path of a thumbnail in the run's folder -> what to put in `src`; missing ones are shown by their original. */
  readonly thumbs: ReadonlyMap<string, string>;
  readonly promptsOnly: boolean;
  readonly review: Review;
}

/** A label and its value; `swatch` is a colour to show beside it, or null. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly lang: string | null;
  readonly swatch: string | null;
}

/** A status, said by an icon and a word; `name` is from a closed list and serves as a class. */
export interface Sign {
  readonly name: string;
  readonly word: string;
}
