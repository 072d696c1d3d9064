import { clusterOf } from '../model/cluster.ts';
import type { HumanAnswer, HumanAnswers } from '../model/human-answer.ts';
import type { SeriesResult } from '../model/result.ts';
import { noReview, type Review } from '../model/review.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { subjectOf } from '../model/verdict-log.ts';
import { type Question, questions } from '../model/vocabulary.ts';
import { createAutomaticCounter } from './automatic-agreement.ts';
import { collectAnswers, countOutdated } from './collect-answers.ts';
import { collectNotes } from './collect-notes.ts';
import { measurePeople } from './people-agreement.ts';
import { ratePeople } from './people-rate.ts';

/**
 * Sums up what people said of the pictures of a run: how far they agree with each other and with the checks, and what
 * comes from other runs. Answers about other pictures are left out. The same input gives the same numbers.
 */
export async function summariseReview(
  verdicts: readonly VerdictFile[],
  cases: AsyncIterable<SeriesResult>,
): Promise<Review> {
  if (verdicts.length === 0) return noReview;
  const all = collectAnswers(verdicts);
  const found = questions.map((question) => ({
    question,
    answers: new Map<string, HumanAnswer>(),
    byCar: new Map<string, HumanAnswer[]>(),
  }));
  const cars = new Set<string>();
  const automatic = createAutomaticCounter();
  for await (const one of cases) {
    automatic.add(one);
    const car = clusterOf(one);
    cars.add(car);
    for (const { question, answers, byCar } of found) {
      for (const subject of listSubjects(one, question)) {
        const answer = all.get(subject);
        if (!answer || answers.has(subject)) continue;
        answers.set(subject, answer);
        byCar.set(car, [...(byCar.get(car) ?? []), answer]);
      }
    }
  }
  const asked = found.filter(({ answers }) => answers.size > 0);
  const answers = new Map(asked.flatMap((one) => [...one.answers]));
  return {
    verdicts,
    answers,
    notes: collectNotes(verdicts),
    agreement: {
      people: asked.map((one) => measurePeople(one.question, [...one.answers.values()])),
      automatic: automatic.count(),
    },
    rates: asked.flatMap(({ question, byCar }) => ratePeople(question, byCar, cars.size)),
    carried: countCarried(answers),
    outdated: countOutdated(verdicts),
  };
}

/** One for each picture there is; the same bytes drawn twice are one subject. */
function listSubjects({ id, shots }: SeriesResult, question: Question): string[] {
  return shots.flatMap(({ angle, photo }) =>
    photo ? [subjectOf({ image: photo.sha256, case: id, angle, question })] : [],
  );
}

function countCarried(answers: HumanAnswers): Review['carried'] {
  const counts = new Map<string, number>();
  for (const { carriedFrom } of [...answers.values()].flatMap(({ votes }) => votes)) {
    if (carriedFrom !== null) counts.set(carriedFrom, (counts.get(carriedFrom) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([run, n]) => ({ run, answers: n }));
}
