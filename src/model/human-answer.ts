import type { Answer, LogoFault } from './vocabulary.ts';

/** What one person says today of one question on one picture. */
export interface Vote {
  readonly rater: string;
  readonly answer: Answer;
  /** What is wrong with the badge; null when not said. */
  readonly fault: LogoFault | null;
  /** Empty when nothing was noted. */
  readonly note: string;
  /** Id of the earlier run in which the very same picture was judged; null for an answer of this run. */
  readonly carriedFrom: string | null;
}

/** What all people together say of one question on one picture. */
export interface HumanAnswer {
  /** Null when nobody could tell, or when people disagree. */
  readonly value: Exclude<Answer, 'cannot-tell'> | null;
  /** At least one, by name of the rater. */
  readonly votes: readonly Vote[];
}

/** The answers there are, by `subjectOf` what they are about. */
export type HumanAnswers = ReadonlyMap<string, HumanAnswer>;
