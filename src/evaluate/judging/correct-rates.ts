import { answersTo, levelOfQuestion, tallyAnswers } from '../../judge/calibration/standing.ts';
import { judgeQuestions } from '../../judge/facts.ts';
import type { ControlAnswer } from '../../model/calibration.ts';
import type { JudgedFact, NoRate, RateAccount } from '../../model/judging.ts';
import type { TargetInfo } from '../../model/result.ts';
import { correctRate, fewestCars } from '../../statistics/corrected-rate.ts';
import type { Controls } from '../../statistics/lee-interval.ts';
import type { Tallies } from '../../statistics/sequential-certificate.ts';

/** What a judge was asked of one target: by case, every fact of all its samples. */
export interface JudgedTarget {
  readonly target: Pick<TargetInfo, 'label' | 'synthetic'>;
  readonly cases: ReadonlyMap<string, readonly JudgedFact[]>;
}

/**
 * The shares behind what a judge passed, one for each question that it was asked of a target. Controls are of one look, so
 * its first looks alone are counted.
 */
export function correctRates(
  { target, cases }: JudgedTarget,
  answers: readonly ControlAnswer[],
): RateAccount[] {
  return judgeQuestions.flatMap((question) => {
    const cars = [...cases.values()]
      .map((facts) => firstAnswers(facts, question.id))
      .filter((car) => car.length > 0);
    if (cars.length === 0) return [];
    const controls = countControls(answersTo(question, 'photograph', answers));
    const level = levelOfQuestion(question, 'photograph', answers);
    const all = cars.flat();
    return [
      {
        ...{ target: target.label, question: question.id, cars: cars.length, controls },
        passed: all.filter(Boolean).length / all.length,
        corrected: target.synthetic
          ? refuse('drawn')
          : level !== 'certified'
            ? refuse('not-certified')
            : correct(cars, controls),
      },
    ];
  });
}

function correct(cars: readonly boolean[][], controls: Controls): RateAccount['corrected'] {
  if (cars.length < fewestCars) return refuse('too-few-cars');
  if (controls.wrong.of === 0 || controls.right.of === 0) return refuse('no-controls');
  return correctRate(cars, controls);
}

function refuse(reason: NoRate): RateAccount['corrected'] {
  return { rate: null, reason };
}

function firstAnswers(facts: readonly JudgedFact[], question: string): boolean[] {
  return facts.flatMap(({ looks }) => {
    const first = looks.find((one) => one.question === question && one.look === 0);
    return first?.answer === 'yes' || first?.answer === 'no' ? [first.answer === 'yes'] : [];
  });
}

/** What is wrong by nature alone: a badge that was pasted in, or words laid over, tell nothing of how real ones are missed. */
function countControls(answers: readonly ControlAnswer[]): Controls {
  return countOf(tallyAnswers(answers.filter(({ instructed }) => instructed !== true)));
}

/** How many controls of each side were answered, and how many of them rightly. */
export function countOf({ wrong, right }: Tallies): Controls {
  return {
    wrong: { right: wrong.right, of: wrong.right + wrong.wrong },
    right: { right: right.right, of: right.right + right.wrong },
  };
}
