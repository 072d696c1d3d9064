import { type ControlAnswer, type PictureKind, pictureKinds } from '../../model/calibration.ts';
import { type JudgeLevel, judgeLevels } from '../../model/judge-level.ts';
import { type Certificate, certify, type Tallies } from '../../statistics/sequential-certificate.ts';
import { type FactName, judgeFacts } from '../facts.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import { instructedTurns } from './lay-instruction.ts';

/** Answers to a question as it is worded today, about one kind of picture. */
export function answersTo(
  { id, revision }: Pick<JudgeQuestion, 'id' | 'revision'>,
  kind: PictureKind,
  answers: readonly ControlAnswer[],
): ControlAnswer[] {
  return answers.filter(
    (one) => one.question === id && one.revision === String(revision) && one.kind === kind,
  );
}

/** What came to no answer counts on neither side. */
export function tallyAnswers(answers: readonly ControlAnswer[]): Tallies {
  const count = (side: ControlAnswer['side'], isRight: boolean) =>
    answers.filter((one) => one.side === side && one.isRight === isRight).length;
  return {
    wrong: { right: count('wrong', true), wrong: count('wrong', false) },
    right: { right: count('right', true), wrong: count('right', false) },
  };
}

/** How far a judge is trusted with a question about pictures of this kind. */
export function levelOfQuestion(
  question: Pick<JudgeQuestion, 'id' | 'revision'>,
  kind: PictureKind,
  answers: readonly ControlAnswer[],
): JudgeLevel {
  const standingOn = (other: PictureKind): Certificate['standing'] =>
    certify(tallyAnswers(answersTo(question, other, answers))).standing;
  const own = standingOn(kind);
  if (own === 'certified' && wasInstructed(question, answers)) return own;
  const others = pictureKinds.filter((other) => other !== kind).map(standingOn);
  const isRefused =
    (own !== 'open' && own !== 'certified') || others.includes('refused') || others.includes('undecided');
  const isPassed = own === 'certified' || others.includes('certified');
  return !isRefused && isPassed ? 'provisional' : 'untrusted';
}

/** Whether it bore words in pictures that told it to find nothing wrong, on pictures of any kind. People lay none. */
function wasInstructed(
  { id, revision }: Pick<JudgeQuestion, 'id' | 'revision'>,
  answers: readonly ControlAnswer[],
): boolean {
  const borne = answers.filter(
    (one) =>
      one.question === id && one.revision === String(revision) && one.instructed && one.isRight !== null,
  );
  return borne.length >= instructedTurns.length;
}

/** Of a fact that is found out by several questions, the lowest of theirs. */
export function levelOfFact(
  name: FactName,
  kind: PictureKind,
  answers: readonly ControlAnswer[],
): JudgeLevel {
  const levels = judgeFacts[name].questions.map((question) => levelOfQuestion(question, kind, answers));
  return judgeLevels.find((level) => levels.includes(level)) ?? 'untrusted';
}
