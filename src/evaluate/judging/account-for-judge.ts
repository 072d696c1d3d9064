import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { judgeFacts } from '../../judge/facts.ts';
import { type Calibration, kindOfPictures, type PictureKind, pictureKinds } from '../../model/calibration.ts';
import type { JudgeTrust } from '../../model/judge-level.ts';
import type { JudgeRecord } from '../../model/judge-record.ts';
import type { JudgeAccount, QuestionAccount } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';
import { answersToPass } from '../../statistics/sequential-certificate.ts';
import { correctRates, countOf, type JudgedTarget } from './correct-rates.ts';
import { countFacts } from './count-facts.ts';
import { type Spent, sumLooks, sumRecords } from './sum-work.ts';

/** All that is known of one judge in a run. */
export interface JudgeAtWork {
  readonly id: string;
  readonly targets: readonly JudgedTarget[];
  readonly spent: Spent;
}

/** What is known of a judge beside what it said. */
export interface KnownOfJudge {
  /** Null where it was never checked. */
  readonly calibration: Calibration | null;
  /** What it did each time that the run was started or gone on with. */
  readonly records: readonly JudgeRecord[];
  readonly blocks: JudgeTrust['blocks'];
}

export function accountForJudge(
  { id, targets, spent }: JudgeAtWork,
  { calibration, records, blocks }: KnownOfJudge,
): JudgeAccount {
  const facts = targets.flatMap(({ cases }) => [...cases.values()].flat());
  const answers = calibration?.answers ?? [];
  const questions = new Set(facts.flatMap(({ fact }) => questionsOf(fact)));
  const kinds = kindsOf(targets);
  return {
    ...{ ...nobody, ...(calibration?.judge ?? records.at(-1)?.judge), id, blocks },
    checkedAt: calibration?.checkedAt ?? null,
    kinds,
    questions: [...describeQuestions(questions, answers), ...listUnasked(questions, kinds, answers)],
    facts: countFacts(facts),
    rates: targets.flatMap((one) => correctRates(one, answers)),
    atPictures: { ...spent, ...sumLooks(facts) },
    inAll: sumRecords(records),
  };
}

const nobody = { host: null, modelAsked: null, modelAnswered: null, profile: null };

function kindsOf(targets: readonly JudgedTarget[]): PictureKind[] {
  const found = targets.map(({ target }) => kindOfPictures(target));
  return pictureKinds.filter((kind) => found.includes(kind));
}

/** Of the questions that it was asked in this run. */
function describeQuestions(
  questions: ReadonlySet<string>,
  answers: Calibration['answers'],
): QuestionAccount[] {
  return describeCalibration({ answers })
    .filter(({ question }) => questions.has(question))
    .map(({ question, kind, standing, missing, flips, repeats, tallies }) => ({
      ...{ question, kind, standing, missing, flips, repeats },
      ...countOf(tallies),
    }));
}

/** Questions of which no control of the run's own kind of picture was asked yet, with what it would take. */
function listUnasked(
  questions: ReadonlySet<string>,
  kinds: readonly PictureKind[],
  answers: Calibration['answers'],
): QuestionAccount[] {
  const [none, never] = [
    { right: 0, wrong: 0 },
    { differ: 0, of: 0 },
  ];
  const missing = { wrong: answersToPass('wrong', none), right: answersToPass('right', none) };
  return kinds.flatMap((kind) =>
    [...questions]
      .filter((question) => !answers.some((one) => one.question === question && one.kind === kind))
      .map((question) => ({
        ...{ question, kind, standing: 'open' as const, missing, flips: never, repeats: never },
        ...countOf({ wrong: none, right: none }),
      })),
  );
}

function questionsOf(fact: Observation['question']): string[] {
  return Object.entries(judgeFacts).flatMap(([name, { questions }]) =>
    name === fact ? questions.map(({ id }) => id) : [],
  );
}
