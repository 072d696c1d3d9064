import type { PeopleRate } from '../model/agreement.ts';
import type { HumanAnswer } from '../model/human-answer.ts';
import type { Question } from '../model/vocabulary.ts';
import { boundedMean } from '../statistics/bounded-mean.ts';
import { sum } from '../statistics/sum.ts';

/** Scores of the shares, 0..1; each end misses 2.5 %. */
const shares = { least: 0, greatest: 1, missed: 0.025 };

/** What people say of the pictures of each car, by its id. */
export type AnswersByCar = ReadonlyMap<string, readonly HumanAnswer[]>;

/**
 * The share of pictures that people say yes to, each car once: pictures of one car are alike. None where nobody said yes or
 * no.
 *
 * @param of how many cars there are, answered or not
 */
export function ratePeople(question: Question, answers: AnswersByCar, of: number): PeopleRate[] {
  const means = [...answers.values()].map(listShares).flatMap(meanOf);
  const [yes] = meanOf(means);
  if (yes === undefined) return [];
  const { lower, upper } = boundedMean(means, shares);
  return [{ question, cars: means.length, of, yes, interval: means.length < 2 ? null : [lower, upper] }];
}

function listShares(answers: readonly HumanAnswer[]): number[] {
  return answers.flatMap(({ value }) => (value === 'yes' ? [1] : value === 'no' ? [0] : []));
}

function meanOf(values: readonly number[]): number[] {
  return values.length === 0 ? [] : [sum(values) / values.length];
}
