import type { HumanAnswer, Vote } from '../model/human-answer.ts';
import type { Answer } from '../model/vocabulary.ts';

export function makeVote(answer: Answer, changes: Partial<Vote> = {}): Vote {
  return { rater: 'anna', answer, fault: null, carriedFrom: null, ...changes };
}

/** One person's answer. */
export function says(answer: Answer, changes: Partial<Vote> = {}): HumanAnswer {
  return { value: answer === 'cannot-tell' ? null : answer, votes: [makeVote(answer, changes)] };
}
