import type { Angle } from '../../model/car.ts';
import type { HumanAnswer, HumanAnswers, Vote } from '../../model/human-answer.ts';
import { makePhoto } from '../../model/shot.fixture.ts';
import { subjectOf } from '../../model/verdict-log.ts';
import type { Answer, Question } from '../../model/vocabulary.ts';
import { clio } from '../scorers.fixture.ts';

export function makeVote(answer: Answer, changes: Partial<Vote> = {}): Vote {
  return { rater: 'anna', answer, fault: null, carriedFrom: null, ...changes };
}

/** One person's answer. */
export function says(answer: Answer, changes: Partial<Vote> = {}): HumanAnswer {
  return { value: answer === 'cannot-tell' ? null : answer, votes: [makeVote(answer, changes)] };
}

/** Answers about the pictures of the Clio, by angle. */
export function answersTo(question: Question, byAngle: Partial<Record<Angle, HumanAnswer>>): HumanAnswers {
  return new Map(
    Object.entries(byAngle).map(([angle, answer]) => [subjectOf(subject(question, angle as Angle)), answer]),
  );
}

function subject(question: Question, angle: Angle) {
  return { image: makePhoto(`clio-${angle}`).sha256, case: clio.id, angle, question };
}
