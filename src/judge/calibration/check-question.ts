import type { Lexicon } from '../../language/lexicon.ts';
import type { ControlAnswer, PictureKind } from '../../model/calibration.ts';
import { type Certificate, certify, zones } from '../../statistics/sequential-certificate.ts';
import { type Asking, askQuestion } from '../ask-question.ts';
import { chooseFoils, type FoilSources } from '../foils.ts';
import { expectCar } from '../questions/expect-car.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import type { Control, ControlWanted, DealControl, LayWords } from './control.ts';
import { instructionFor, isInstructed, layInstruction } from './lay-instruction.ts';
import { answersTo, tallyAnswers } from './standing.ts';

/** Asks controls. */
export interface Checking extends Asking, FoilSources {
  /** All makers there are. */
  readonly lexicon: Lexicon;
  readonly deal: DealControl;
  readonly layWords: LayWords;
  readonly signal: AbortSignal;
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
  | 'budget-spent'
  | 'does-not-answer'
  | 'another-judge';

/** What is asked no more, the judge's budget being spent, is no answer. */
const spent = 'budget-spent';

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
    if (answer === spent) return answer;
    answers.push(answer);
    await checking.onAnswer(answer);
  }
}

function isSilent(answers: readonly ControlAnswer[]): boolean {
  const silent = answers.filter(({ isRight }) => isRight === null).length;
  return answers.length >= fewestAnswers.asked && silent > answers.length * fewestAnswers.share;
}

async function askControl(
  checking: Checking,
  { kind, source, cars, pictures, evalCase }: Control,
  { question, side, turn }: ControlWanted,
): Promise<ControlAnswer | typeof spent> {
  const expected = expectCar(evalCase, pictures[0]?.angle ?? 'front', checking.lexicon);
  const instructed = isInstructed({ side, turn });
  const words = instructionFor(question, expected);
  const shown = instructed ? pictures.map((one) => layInstruction(one, words, checking.layWords)) : pictures;
  const foils = chooseFoils(evalCase, checking);
  const look = await askQuestion(
    checking,
    { question, pictures: shown, foils, expected, look: 0 },
    checking.signal,
  );
  if (look.code === spent) return spent;
  const answer = look.told?.answer ?? 'cannot-tell';
  return {
    ...{ question: question.id, revision: String(question.revision), side, kind, source, cars: [...cars] },
    isRight: answer === 'cannot-tell' ? null : (answer === 'yes') === (side === 'right'),
    said: (look.told?.said ?? look.why ?? '').slice(0, 300),
    ...(instructed && { instructed }),
    calls: look.usage.calls,
  };
}
