import { isRepeated } from '../../../model/cluster.ts';
import type { ChangeWord } from '../../../model/comparison.ts';
import type { Review } from '../../../model/review.ts';
import type { MakerNames } from '../../../run/maker-names.ts';
import { createShortener, groupErrors } from '../../../run/shared-errors.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import type { Words } from '../../words.ts';
import type { JudgedCase } from './judged-case.ts';

/** What every part of the view needs beside the result. */
export interface ViewContext {
  readonly words: Words;
  /** Path of a thumbnail in the run's folder -> what to put in `src`; missing ones are shown by their original. */
  readonly thumbs: ReadonlyMap<string, string>;
  readonly promptsOnly: boolean;
  /** Whether a card has to name its target, and its sample. */
  readonly isManyTargets: boolean;
  readonly isRepeated: boolean;
  /** Whether a card that passes is of little news among so many. */
  readonly isLong: boolean;
  readonly review: Review;
  /** Leaves out of a reason what the list of errors says once for several pictures. */
  readonly shorten: (reason: string) => string;
  /** What became of each case since another run, by its anchor; left out where there is none. */
  readonly changes?: ReadonlyMap<string, ChangeWord>;
  /** By any of a maker's names, all of them; left out where they are not known. */
  readonly makers?: MakerNames | undefined;
  /** Left out where no judge looked. */
  readonly judged?: JudgedCase;
}

/** So many cards are seen at a glance. */
const fewCards = 12;

/** What all cards of a page have in common. */
export function viewContextOf(
  { run, targets, outlines }: StoredResult,
  { words, review }: Pick<ViewContext, 'words' | 'review'>,
): Omit<ViewContext, 'thumbs' | 'judged' | 'changes'> {
  return {
    words,
    promptsOnly: run.promptsOnly,
    isManyTargets: targets.length > 1,
    isRepeated: isRepeated(outlines),
    shorten: createShortener(groupErrors(outlines)),
    isLong: outlines.length > fewCards,
    review,
  };
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
