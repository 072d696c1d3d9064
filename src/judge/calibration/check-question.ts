import type { ControlAnswer, PictureKind } from '../../model/calibration.ts';
import { type Certificate, certify, zones } from '../../statistics/sequential-certificate.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import { type AskingControls, askControl, budgetSpent } from './ask-control.ts';
import type { DealControl } from './control.ts';
import { answersTo, tallyAnswers } from './standing.ts';

/** Asks controls. */
export interface Checking extends AskingControls {
  readonly deal: DealControl;
  /** Told of every answer as it comes: what was paid for is kept. */
  onAnswer(answer: ControlAnswer): Promise<void> | void;
}

/**
 * Why it ended: settled, out of controls or of money, a judge that does not answer, or one that turned out to be another
 * one than answered before.
 */
export type CheckEnd =
  | Certificate['standing']
  | 'no-more-controls'
  | typeof budgetSpent
  | 'does-not-answer'
  | 'another-judge';

/** A judge that answers less than half of so many controls is left alone: it would only cost. */
const fewestAnswers = { asked: 10, share: 0.5 };

/**
 * Asks controls of one question until it is settled, wrong ones first, and goes on from what was answered before.
 *
 * @param before all answers there are of this judge
 * @returns why it stopped
 */
export async function checkQuestion(
  checking: Checking,
  question: JudgeQuestion,
  { kind, before }: { readonly kind: PictureKind; readonly before: readonly ControlAnswer[] },
): Promise<CheckEnd> {
  const answers = answersTo(question, kind, before);
  const { id } = checking.judge.identity;
  for (;;) {
    const certificate = certify(tallyAnswers(answers));
    if (certificate.standing !== 'open') return certificate.standing;
    const side = certificate.next;
    const turn = answers.filter((one) => one.side === side).length;
    if (isSilent(answers) || turn >= 2 * zones[side].cap) return 'does-not-answer';
    const wanted = { question, side, turn };
    const control = await checking.deal(wanted);
    if (control === null) return 'no-more-controls';
    checking.signal.throwIfAborted();
    const answer = await askControl(checking, control, wanted);
    if (checking.judge.identity.id !== id) return 'another-judge';
    if (answer === budgetSpent) return answer;
    answers.push(answer);
    await checking.onAnswer(answer);
  }
}

function isSilent(answers: readonly ControlAnswer[]): boolean {
  const silent = answers.filter(({ isRight }) => isRight === null).length;
  return answers.length >= fewestAnswers.asked && silent > answers.length * fewestAnswers.share;
}
