import type { HumanAnswer, Vote } from '../model/human-answer.ts';
import type { Result } from '../model/result.ts';
import { noReview, type Review } from '../model/review.ts';
import { fakeSha } from '../model/shot.fixture.ts';
import { pictureOf, subjectOf } from '../model/verdict-log.ts';
import type { Answer, Question } from '../model/vocabulary.ts';

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

/** Of every picture of the result somebody noted `text`, and `text` is that person's name. */
export function hostileReview({ cases }: Result, text: string): Review {
  const pictures = cases.flatMap((one) =>
    one.shots.flatMap(({ angle, photo }) =>
      photo === null ? [] : [pictureOf({ image: photo.sha256, case: one.id, angle })],
    ),
  );
  const answer: HumanAnswer = { value: 'yes', votes: [makeVote(text, 'yes', text)] };
  return makeReview(
    { 'right-color': answer },
    {
      verdicts: [{ schemaVersion: 1, run: text, rater: text, events: [] }],
      notes: new Map(pictures.map((picture) => [picture, [{ rater: text, text }]])),
      carried: [{ run: text, answers: 1 }],
    },
  );
}
