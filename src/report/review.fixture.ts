import type { HumanAnswer, Vote } from '../model/human-answer.ts';
import { noReview, type Review } from '../model/review.ts';
import { subjectOf } from '../model/verdict-log.ts';
import type { Answer, Question } from '../model/vocabulary.ts';
import { fakeSha } from './result.fixture.ts';

export function makeVote(rater: string, answer: Answer, carriedFrom: string | null = null): Vote {
  return { rater, answer, fault: null, carriedFrom };
}

/** What was said of the front picture of the Clio, by question. */
export function makeReview(
  byQuestion: Partial<Record<Question, HumanAnswer>>,
  changes: Partial<Review> = {},
): Review {
  const subject = { image: fakeSha('clio-front'), case: 'renault-clio', angle: 'front' } as const;
  const answers = Object.entries(byQuestion).map(
    ([question, answer]) => [subjectOf({ ...subject, question: question as Question }), answer] as const,
  );
  const verdicts = [{ schemaVersion: 1 as const, run: 'a-run', rater: 'anna', events: [] }];
  return { ...noReview, verdicts, answers: new Map(answers), ...changes };
}
