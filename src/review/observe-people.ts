import type { HumanAnswer, HumanAnswers } from '../model/human-answer.ts';
import type { Observation } from '../model/observation.ts';
import type { Shot } from '../model/shot.ts';
import { subjectOf } from '../model/verdict-log.ts';
import { type Fault, questions } from '../model/vocabulary.ts';
import { sayAnswer } from './say-answer.ts';

interface ReviewedSeries {
  /** Id of the case. */
  readonly case: string;
  readonly shots: readonly Pick<Shot, 'angle' | 'photo'>[];
}

/** What people say of the pictures of one series, one observation for each question that somebody answered. */
export function observePeople({ case: caseId, shots }: ReviewedSeries, answers: HumanAnswers): Observation[] {
  return shots.flatMap(({ angle, photo }) =>
    questions.flatMap((question) => {
      const image = photo?.sha256;
      if (image === undefined) return [];
      const answer = answers.get(subjectOf({ image, case: caseId, angle, question }));
      return answer
        ? [toObservation(answer, { images: [image], case: caseId, angles: [angle], question })]
        : [];
    }),
  );
}

function toObservation(
  answer: HumanAnswer,
  about: Pick<Observation, 'images' | 'case' | 'angles' | 'question'>,
): Observation {
  const named = nameFaults(answer);
  const reason = sayAnswer(answer);
  return {
    ...about,
    source: 'people',
    answer: answer.value,
    ...(named.length > 0 && { value: named }),
    why: reason.text,
    reason,
    meta: {},
  };
}

/** What is wrong, by those whose "no" stands; empty where one of them did not say it, for then it may be anything. */
function nameFaults({ value, votes }: HumanAnswer): Fault[] {
  const named = votes.filter(({ answer }) => value === 'no' && answer === 'no').map(({ fault }) => fault);
  const all = named.filter((fault) => fault !== null);
  return all.length === named.length ? [...new Set(all)] : [];
}
