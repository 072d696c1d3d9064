import {
  type Calibration,
  type ControlAnswer,
  type PictureKind,
  pictureKinds,
} from '../../model/calibration.ts';
import type { AskedAgain } from '../../model/judging.ts';
import { cohensKappa, gwetsAc1 } from '../../statistics/agreement.ts';
import {
  answersToPass,
  type Certificate,
  certify,
  type Side,
  type Tallies,
} from '../../statistics/sequential-certificate.ts';
import { judgeQuestions } from '../facts.ts';
import { answersTo, tallyAnswers } from './standing.ts';

/** How a judge stands with one question on one kind of picture. */
export interface QuestionStanding {
  readonly question: string;
  readonly kind: PictureKind;
  readonly standing: Certificate['standing'];
  readonly tallies: Tallies;
  /** Right answers in a row on each side that would still certify it; null where none can. */
  readonly missing: Readonly<Record<Side, number | null>>;
  /** Controls that came to no answer, and calls in all. */
  readonly unanswered: number;
  readonly calls: number;
  /** Of the controls that were asked once more in the other order, and in other words: how many it answered otherwise. */
  readonly flips: AskedAgain;
  readonly repeats: AskedAgain;
  /** Of the controls that were answered: the share that is right, and what a judge would score that always says the same. */
  readonly baseRate: number | null;
  readonly alwaysSame: number | null;
  /** Agreement with the truth beyond chance; null where there is no telling. */
  readonly kappa: number | null;
  readonly ac1: number | null;
}

/** All that was asked of a judge in today's words, question by question, with what follows from it. */
export function describeCalibration({ answers }: Pick<Calibration, 'answers'>): QuestionStanding[] {
  return judgeQuestions.flatMap((question) =>
    pictureKinds.flatMap((kind) => {
      const asked = answersTo(question, kind, answers);
      return asked.length === 0 ? [] : [describeQuestion(question.id, kind, asked)];
    }),
  );
}

function describeQuestion(
  question: string,
  kind: PictureKind,
  asked: readonly ControlAnswer[],
): QuestionStanding {
  const tallies = tallyAnswers(asked);
  const pairs = asked.flatMap(({ side, isRight }) =>
    isRight === null ? [] : [[side, isRight ? side : otherSide(side)] as const],
  );
  const right = pairs.filter(([side]) => side === 'right').length;
  const baseRate = pairs.length === 0 ? null : right / pairs.length;
  return {
    ...{ question, kind, tallies, baseRate },
    standing: certify(tallies).standing,
    missing: { wrong: answersToPass('wrong', tallies.wrong), right: answersToPass('right', tallies.right) },
    unanswered: asked.length - pairs.length,
    calls: asked.reduce((sum, { calls }) => sum + calls, 0),
    flips: countAgain(asked, 'turned'),
    repeats: countAgain(asked, 'reworded'),
    alwaysSame: baseRate === null ? null : Math.max(baseRate, 1 - baseRate),
    kappa: cohensKappa(pairs),
    ac1: gwetsAc1(pairs, 2),
  };
}

function countAgain(asked: readonly ControlAnswer[], way: 'turned' | 'reworded'): AskedAgain {
  const told = asked.flatMap(({ again }) => (again?.way === way ? [again.differs] : []));
  return { differ: told.filter((one) => one === true).length, of: told.filter((one) => one !== null).length };
}

function otherSide(side: Side): Side {
  return side === 'wrong' ? 'right' : 'wrong';
}
