import { sum } from './sum.ts';

/** Two answers to the same question, as a judge's and the known one. */
export type AnswerPair = readonly [one: string, other: string];

/** Share of equal answers, 0..1; null without pairs. */
export function shareOfEqual(pairs: readonly AnswerPair[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([one, other]) => one === other).length / pairs.length;
}

/**
 * Cohen's kappa: 1 is full agreement, 0 that of chance. J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960.
 * Null without pairs, and where all answers are one and the same.
 */
export function cohensKappa(pairs: readonly AnswerPair[]): number | null {
  const answers = [...new Set(pairs.flat())];
  const chance = sum(answers.map((answer) => shareOf(answer, pairs, 0) * shareOf(answer, pairs, 1)));
  return correctForChance(shareOfEqual(pairs), chance);
}

/**
 * Gwet's AC1, which stays near the share of equal answers where nearly all are the same, and kappa falls to 0. K. L. Gwet,
 * "Computing inter-rater reliability and its variance in the presence of high agreement", 2008. Null without pairs.
 *
 * @param choices how many answers there are to choose from, two or more
 */
export function gwetsAc1(pairs: readonly AnswerPair[], choices: number): number | null {
  const shares = [...new Set(pairs.flat())].map(
    (answer) => (shareOf(answer, pairs, 0) + shareOf(answer, pairs, 1)) / 2,
  );
  const chance = sum(shares.map((share) => share * (1 - share))) / (choices - 1);
  return correctForChance(shareOfEqual(pairs), chance);
}

function shareOf(answer: string, pairs: readonly AnswerPair[], side: 0 | 1): number {
  return pairs.filter((pair) => pair[side] === answer).length / pairs.length;
}

function correctForChance(equal: number | null, chance: number): number | null {
  return equal === null || chance === 1 ? null : (equal - chance) / (1 - chance);
}
