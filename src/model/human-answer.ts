import type { Answer, Fault } from './vocabulary.ts';

/** What one person says today of one question on one picture. */
export interface Vote {
  readonly rater: string;
  readonly answer: Answer;
  /** What is wrong, beside a "no"; null when not said. */
  readonly fault: Fault | null;
  /** Id of the earlier run in which the very same picture was answered about; null for an answer of this run. */
  readonly carriedFrom: string | null;
}

/** What all people together say of one question on one picture. */
export interface HumanAnswer {
  /** Null when nobody could tell, or when people disagree. */
  readonly value: Exclude<Answer, 'cannot-tell'> | null;
  /** At least one, by name of the rater. */
  readonly votes: readonly Vote[];
}

/** What one person noted beside a picture. */
export interface Note {
  readonly rater: string;
  readonly text: string;
}

/** The notes there are, by `pictureOf` what they are about; those of one person together. */
export type Notes = ReadonlyMap<string, readonly Note[]>;

/** The answers there are, by `subjectOf` what they are about. */
export type HumanAnswers = ReadonlyMap<string, HumanAnswer>;
