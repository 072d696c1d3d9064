import type { ControlAnswer } from '../../model/calibration.ts';
import type { Side, Tally } from '../../statistics/sequential-certificate.ts';
import type { TakenLook } from '../ask-question.ts';
import type { JudgeQuestion } from '../questions/question.ts';
import type { ControlWanted } from './control.ts';

type Way = NonNullable<ControlAnswer['again']>['way'];

/** The first controls of each side are asked twice: whoever goes by place or by chance is found out by few. */
const ways: Readonly<Record<Side, readonly Way[]>> = {
  wrong: ['turned', 'reworded', 'turned'],
  right: ['reworded', 'turned', 'reworded'],
};

/** How a control is asked once more; null where it is not. What has no order is put in other words. */
export function wayToAskAgain({ question, side, turn }: ControlWanted): Way | null {
  const way = ways[side][turn] ?? null;
  return way === 'turned' && !hasOrder(question) ? 'reworded' : way;
}

function hasOrder({ reply, sends }: JudgeQuestion): boolean {
  return reply.kind === 'choices' || sends.includes('other');
}

/** How many second answers of a side are still to come, after so many first ones. */
export function countToAskAgain(side: Side, { right, wrong }: Tally): number {
  return Math.max(0, ways[side].length - right - wrong);
}

/** Whether two looks at one control saw two things; null where one of them broke down. */
export function compareLooks(one: Pick<TakenLook, 'told'>, other: Pick<TakenLook, 'told'>): boolean | null {
  if (one.told === null || other.told === null) return null;
  return one.told.answer !== other.told.answer || one.told.names !== other.told.names;
}
