import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { judgeFacts } from '../../judge/facts.ts';
import type { Calibration, PictureKind } from '../../model/calibration.ts';
import type { JudgeTrust } from '../../model/judge-level.ts';
import type { JudgeAccount, JudgedFact, QuestionAccount } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';
import { answersToPass } from '../../statistics/sequential-certificate.ts';
import { correctRates, type JudgedTarget } from './correct-rates.ts';
import { countFacts } from './count-facts.ts';
import type { Spent } from './sum-calls.ts';

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
  /** Who was to be asked, as the run has it. */
  readonly asked: Partial<Calibration['judge']>;
  readonly blocks: JudgeTrust['blocks'];
}

export function accountForJudge(
  { id, targets, spent }: JudgeAtWork,
  { calibration, asked, blocks }: KnownOfJudge,
): JudgeAccount {
  const facts = targets.flatMap(({ cases }) => [...cases.values()].flat());
  const answers = calibration?.answers ?? [];
  const {
    host = null,
    modelAsked = null,
    modelAnswered = null,
    profile = null,
  } = calibration?.judge ?? asked;
  return {
    ...{ id, host, modelAsked, modelAnswered, profile, blocks },
    checkedAt: calibration?.checkedAt ?? null,
    kinds: kindsOf(targets),
    questions: [...describeQuestions(facts, answers), ...listUnasked(targets, answers)],
    facts: countFacts(facts),
    rates: targets.flatMap((one) => correctRates(one, answers)),
    looks: facts.reduce((sum, { looks }) => sum + looks.length, 0),
    ...spent,
    failed: countFailed(facts),
  };
}

function kindsOf(targets: readonly JudgedTarget[]): PictureKind[] {
  const isDrawn = targets.map(({ target }) => target.synthetic);
  return [
    ...(isDrawn.includes(true) ? ['drawn' as const] : []),
    ...(isDrawn.includes(false) ? ['photograph' as const] : []),
  ];
}

/** Of the questions that it was asked in this run. */
function describeQuestions(facts: readonly JudgedFact[], answers: Calibration['answers']): QuestionAccount[] {
  const asked = new Set(facts.flatMap(({ fact }) => questionsOf(fact)));
  return describeCalibration({ answers })
    .filter(({ question }) => asked.has(question))
    .map(({ question, kind, standing, missing, tallies: { wrong, right } }) => ({
      ...{ question, kind, standing, missing },
      wrong: { right: wrong.right, of: wrong.right + wrong.wrong },
      right: { right: right.right, of: right.right + right.wrong },
    }));
}

/** Questions of which no control of the run's own kind of picture was asked yet, with what it would take. */
function listUnasked(targets: readonly JudgedTarget[], answers: Calibration['answers']): QuestionAccount[] {
  const none = { right: 0, wrong: 0 };
  const missing = { wrong: answersToPass('wrong', none), right: answersToPass('right', none) };
  const asked = new Set(
    targets.flatMap(({ cases }) => [...cases.values()].flat().flatMap(({ fact }) => questionsOf(fact))),
  );
  return kindsOf(targets).flatMap((kind) =>
    [...asked]
      .filter((question) => !answers.some((one) => one.question === question && one.kind === kind))
      .map((question) => ({
        ...{ question, kind, standing: 'open' as const, missing },
        ...{ wrong: { right: 0, of: 0 }, right: { right: 0, of: 0 } },
      })),
  );
}

function questionsOf(fact: Observation['question']): string[] {
  return Object.entries(judgeFacts).flatMap(([name, { questions }]) =>
    name === fact ? questions.map(({ id }) => id) : [],
  );
}

function countFailed(facts: readonly JudgedFact[]): Record<string, number> {
  const failed: Record<string, number> = {};
  for (const { code } of facts.flatMap(({ looks }) => looks))
    if (code !== null) failed[code] = (failed[code] ?? 0) + 1;
  return failed;
}
