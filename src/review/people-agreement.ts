import { fewestUnits, type PeopleAgreement } from '../model/agreement.ts';
import type { HumanAnswer } from '../model/human-answer.ts';
import type { Question } from '../model/vocabulary.ts';
import { bootstrapInterval } from '../statistics/bootstrap.ts';
import { krippendorffAlpha, observedAgreement, toPairable } from '../statistics/krippendorff.ts';
import { createSeededRandom } from '../statistics/random.ts';

/** Any number does, as long as it is always the same: one review, one interval. */
const seed = 20_111_125;

/** Measures how far people agree about one question, from their answers to each picture. */
export function measurePeople(question: Question, answers: readonly HumanAnswer[]): PeopleAgreement {
  const { values, shares } = toPairable(answers.map(listValues));
  const isEnough = shares.length >= fewestUnits;
  const alpha = isEnough ? krippendorffAlpha(shares) : null;
  return {
    question,
    units: shares.length,
    raw: observedAgreement(shares),
    baseRate: shareOfYes(
      values,
      shares.map(({ counts }) => counts),
    ),
    alpha,
    interval: alpha === null ? null : bootstrapInterval(shares, krippendorffAlpha, createSeededRandom(seed)),
  };
}

/** Who cannot tell gave no value. */
function listValues({ votes }: HumanAnswer): string[] {
  return votes.map(({ answer }) => answer).filter((answer) => answer !== 'cannot-tell');
}

function shareOfYes(values: readonly string[], counts: readonly (readonly number[])[]): number | null {
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const position = values.indexOf('yes');
  const yes = counts.reduce((sum, unit) => sum + (unit[position] ?? 0), 0);
  return total === 0 ? null : yes / total;
}
