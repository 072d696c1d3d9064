import pLimit from 'p-limit';
import type { Calibration, ControlAnswer, PictureKind } from '../../model/calibration.ts';
import { describeJudge } from '../identity.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import { type CheckEnd, type Checking, checkQuestion } from './check-question.ts';

export interface JudgeCheck {
  readonly kind: PictureKind;
  /** The most telling first: where a budget ends, the others go without. */
  readonly questions: readonly JudgeQuestion[];
  /** What the judge answered before; null for one that was never checked. */
  readonly before: Calibration | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called after every question, and in the end however it came. */
  save(calibration: Calibration): Promise<void>;
}

export interface CheckedJudge {
  readonly calibration: Calibration;
  /** By question, why asking it stopped. */
  readonly ends: ReadonlyMap<string, CheckEnd>;
}

/**
 * Asks a judge the controls of several questions, as many at once as it bears; each goes on from what it answered before.
 *
 * @throws the signal's reason when it is aborted, after saving what was answered
 */
export async function checkJudge(
  checking: Omit<Checking, 'onAnswer'> & Partial<Pick<Checking, 'onAnswer'>>,
  { kind, questions, before, now, save }: JudgeCheck,
): Promise<CheckedJudge> {
  const answers: ControlAnswer[] = [...(before?.answers ?? [])];
  const ends = new Map<string, CheckEnd>();
  const limit = pLimit(checking.judge.concurrency);
  const calibrate = (): Calibration => ({
    ...{ schemaVersion: 1, judge: describeJudge(checking.judge.identity), answers },
    // Where nothing was left to ask, it was checked then.
    checkedAt: before?.answers.length === answers.length ? before.checkedAt : new Date(now()).toISOString(),
  });
  const onAnswer = async (answer: ControlAnswer) => {
    answers.push(answer);
    await checking.onAnswer?.(answer);
  };
  const check = async (question: JudgeQuestion) => {
    const end = await checkQuestion({ ...checking, onAnswer }, question, {
      kind,
      before: before?.answers ?? [],
    });
    ends.set(question.id, end);
    await save(calibrate());
  };
  try {
    await Promise.all(questions.map((question) => limit(() => check(question))));
  } finally {
    await save(calibrate());
  }
  return { calibration: calibrate(), ends };
}
