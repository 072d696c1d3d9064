import type { JudgeWork } from '../model/judging.ts';
import type { Words } from './words.ts';

/** "10 looks, 4 of them answered before, 6 requests, cost 0.0123 USD; without an answer: refused 2". */
export function sayJudgeWork(work: JudgeWork & { readonly remembered?: number }, words: Words): string {
  const { looks, remembered = 0, calls, failed } = work;
  const kinds = Object.entries(failed).toSorted(([, one], [, other]) => other - one);
  const took = [
    words.say('judge.work.looks', { n: looks }),
    ...(remembered > 0 ? [words.say('judge.work.remembered', { n: remembered })] : []),
    words.say('judge.work.calls', { n: calls }),
    sayCost(work, words),
  ].join(', ');
  if (kinds.length === 0) return took;
  const list = kinds.map(([code, n]) => `${words.sayOr(`judge.code.${code}`, code)} ${words.number(n)}`);
  return `${took}; ${words.say('judge.work.failed', { list: list.join(', ') })}`;
}

/** A cost that is not known is no 0. */
function sayCost({ cost, calls }: JudgeWork, words: Words): string {
  if (calls === 0) return words.say('judge.work.noCost');
  if (cost === null) return words.say('judge.work.costUnknown');
  return words.say('judge.work.cost', { cost: `${words.number(cost.amount, 4)} ${cost.currency}` });
}
