import { type Looks, settleFault } from '../statistics/judged-fault.ts';
import type { TakenLook } from './ask-question.ts';
import { type JudgeFact, mostLooks } from './facts.ts';
import type { JudgeQuestion } from './questions/question.ts';

/** Takes a look: at which question, its how-manieth, and the how-manieth at the fact, from 0. */
export type TakeLook = (question: JudgeQuestion, look: number, rung: number) => Promise<TakenLook>;

export interface Ladder {
  readonly fact: Pick<JudgeFact, 'kind' | 'firstLooks'>;
  /** Asked in turn. */
  readonly questions: readonly JudgeQuestion[];
  /** Pictures, or pairs, that the case has of this fact: with a single one, that has to confirm it alone. */
  readonly subjects: number;
}

/**
 * Looks at a fact of one picture, or pair: the first looks, and while they make a doubt that can still be confirmed or
 * cleared, further ones in other words. Looks that came to no answer count as none, and are not made up for.
 */
export async function climbLadder(
  { fact, questions, subjects }: Ladder,
  take: TakeLook,
): Promise<TakenLook[]> {
  const taken: TakenLook[] = [];
  while (taken.length < mostLooks && (taken.length < fact.firstLooks || isOpen({ fact, subjects }, taken))) {
    const rung = taken.length;
    const question = questions[rung % questions.length];
    if (question === undefined) break;
    taken.push(await take(question, Math.floor(rung / questions.length), rung));
  }
  return taken;
}

/** Every picture is looked at to its own end: where a fault is confirmed on two, the third is not left a doubt. */
function isOpen({ fact, subjects }: Pick<Ladder, 'fact' | 'subjects'>, taken: readonly TakenLook[]): boolean {
  const others = Array.from({ length: subjects - 1 }, () => ({ faults: 0, looks: 1 }));
  const mine = countFaults(taken);
  return mine.faults > 0 && settleFault(fact.kind, [mine, ...others])?.askAgain.includes(0) === true;
}

export function countFaults(taken: readonly TakenLook[]): Looks {
  const answers = taken.map(({ told }) => told?.answer);
  const faults = answers.filter((answer) => answer === 'no').length;
  return { faults, looks: faults + answers.filter((answer) => answer === 'yes').length };
}
