import type { PeopleAgreement, PeopleRate } from '../model/agreement.ts';
import { fewestUnits } from '../model/agreement.ts';
import type { Review } from '../model/review.ts';
import type { Words } from './words.ts';

/** Who answered, what comes from other runs, and what no longer counts: a sentence each; none where nobody looked. */
export function sayReview({ verdicts, answers, rates, carried, outdated }: Review, words: Words): string[] {
  if (verdicts.length === 0) return [];
  const votes = [...answers.values()].flatMap((answer) => answer.votes);
  const names = words.list([...new Set(votes.map(({ rater }) => rater))].sort());
  return [
    words.say(votes.length === 0 ? 'agreement.nothing' : 'agreement.who', { n: votes.length, names }),
    ...rates.map((rate) => sayRate(rate, words)),
    // Whoever answered about some cars only may have followed the suggestion.
    ...(rates.some(({ cars, of }) => cars < of) ? [words.say('people.rate.chosen')] : []),
    ...carried.map(({ run, answers: n }) => words.say('agreement.carried', { n, run })),
    ...(outdated === 0 ? [] : [words.say('agreement.outdated', { n: outdated })]),
  ];
}

/** "Right colour? Yes for 90% ..., of cars like these 55% to 99%". */
function sayRate({ question, cars, of, yes, interval }: PeopleRate, words: Words): string {
  const said = { question: words.say(`people.question.${question}`), yes: words.percent(yes), n: cars, of };
  if (interval === null) return words.say('people.rate.oneCar', said);
  const [low, high] = interval;
  return words.say('people.rate.cars', { ...said, low: words.percent(low), high: words.percent(high) });
}

/** "0.81 (0.62 to 0.95)", or why there is no number. */
export function sayAlpha({ units, alpha, interval }: PeopleAgreement, words: Words): string {
  if (units < fewestUnits) return words.say('agreement.tooFew');
  if (alpha === null) return words.say('agreement.allSame');
  const value = words.number(alpha, 2);
  if (interval === null) return value;
  const [low, high] = interval;
  return words.say('agreement.alphaValue', {
    alpha: value,
    low: words.number(low, 2),
    high: words.number(high, 2),
  });
}
