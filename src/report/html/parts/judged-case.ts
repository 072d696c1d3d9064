import type { JudgedFact } from '../../../model/judging.ts';

/** What judges made of a case, and where what they were shown is found. */
export interface JudgedCase {
  readonly facts: readonly JudgedFact[];
  /** Path in the run's folder -> what to put in `src`; what is not here is shown from its file. */
  readonly pictures: ReadonlyMap<string, string>;
}

export const notJudged: JudgedCase = { facts: [], pictures: new Map() };
