import { groupBy } from '../model/group-by.ts';
import type { JudgeAccount, NoRate, RateAccount } from '../model/judging.ts';
import { fewestCars } from '../statistics/corrected-rate.ts';
import type { Words } from './words.ts';

type Rated = Pick<JudgeAccount, 'rates' | 'checkedAt'>;

/** The corrected rates of a judge in words; none where it has none. */
export function sayRates({ rates, checkedAt }: Rated, words: Words): string[] {
  return rates.flatMap((one) => sayRate(one, checkedAt, words));
}

/** Why a judge has no corrected rates, those of one reason together. */
export function sayNoRates({ rates }: Pick<Rated, 'rates'>, words: Words): string[] {
  const open = rates.flatMap((one) =>
    one.corrected.rate === null ? [{ one, reason: one.corrected.reason }] : [],
  );
  return groupBy(open, ({ reason }) => reason).flatMap((alike) => sayNoRate(alike, words));
}

function sayRate({ corrected, ...one }: RateAccount, checkedAt: string | null, words: Words): string[] {
  if (corrected.rate === null) return [];
  const { wrong, right } = one.controls;
  const { lower, upper } = corrected.interval;
  const said = words.say('judge.rate', {
    question: nameQuestion(one, words),
    passed: words.percent(one.passed),
    missed: words.percent(1 - wrong.right / wrong.of),
    blamed: words.percent(1 - right.right / right.of),
    wrong: wrong.of,
    right: right.of,
    date: (checkedAt ?? '').slice(0, 10),
    rate: words.percent(corrected.rate),
    low: words.percent(lower),
    high: words.percent(upper),
    cars: one.cars,
  });
  return [`${said} ${words.say(`judge.rate.${corrected.use}`)}`];
}

function nameQuestion({ target, question }: Pick<RateAccount, 'target' | 'question'>, words: Words): string {
  return `${target}, ${words.sayOr(`judged.question.${question}`, question)}`;
}

function sayNoRate(alike: readonly { one: RateAccount; reason: NoRate }[], words: Words): string[] {
  const [first] = alike;
  if (first === undefined) return [];
  const names = [
    ...new Set(alike.map(({ one }) => words.sayOr(`judged.question.${one.question}`, one.question))),
  ];
  return [
    words.say(`judge.noRate.${first.reason}`, {
      list: words.list(names),
      cars: Math.max(...alike.map(({ one }) => one.cars)),
      fewest: fewestCars,
    }),
  ];
}
