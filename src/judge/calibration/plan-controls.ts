import type { ControlAnswer } from '../../model/calibration.ts';
import { answersToPass, certify, type Side, zones } from '../../statistics/sequential-certificate.ts';
import { judgeFacts, weighedFacts } from '../facts.ts';
import { type PlannedJudgeLook, planLook } from '../plan-cost.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import { countToAskAgain } from './ask-again.ts';
import { answersTo, tallyAnswers } from './standing.ts';

/** Drawn controls that a judge has to be asked yet: where it errs in none, and at most. */
export interface PlannedControls {
  readonly usual: readonly PlannedJudgeLook[];
  readonly most: readonly PlannedJudgeLook[];
}

/**
 * Counts the drawn controls that come before the pictures of a run.
 *
 * @param facts those that the run asks
 * @param answers what the judge was asked before
 */
export function planControls(facts: readonly string[], answers: readonly ControlAnswer[]): PlannedControls {
  const questions = weighedFacts
    .filter((name) => facts.includes(name))
    .flatMap((name): readonly JudgeQuestion[] => judgeFacts[name].questions);
  const repeat = (count: (question: JudgeQuestion) => number) =>
    questions.flatMap((question) => Array.from({ length: count(question) }, () => planLook(question)));
  return {
    usual: repeat((question) =>
      sumSides(question, answers, (side, tally) => answersToPass(side, tally) ?? 0),
    ),
    most: repeat((question) =>
      sumSides(question, answers, (side, { right, wrong }) => Math.max(0, zones[side].cap - right - wrong)),
    ),
  };
}

type CountSide = (side: Side, tally: { readonly right: number; readonly wrong: number }) => number;

/** What is settled is not asked again. */
function sumSides(question: JudgeQuestion, answers: readonly ControlAnswer[], count: CountSide): number {
  const tallies = tallyAnswers(answersTo(question, 'drawn', answers));
  if (certify(tallies).standing !== 'open') return 0;
  const countAll = (side: Side) => count(side, tallies[side]) + countToAskAgain(side, tallies[side]);
  return countAll('wrong') + countAll('right');
}
