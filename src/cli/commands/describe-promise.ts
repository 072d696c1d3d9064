import { count } from '../../model/count.ts';
import { lowestP } from '../../statistics/lowest-p.ts';
import { fewestFalls, smallestPromise } from '../../statistics/plan-promise.ts';
import type { Cost } from './describe-plan.ts';

/** What a run is going to be compared by. */
export interface Promised {
  /** Cases that both sides have. */
  readonly cars: number;
  /** Of each case, on the side that is planned. */
  readonly samples: number;
  /** On the side that is compared with; null: as many. */
  readonly before: number | null;
  /** Standard deviation inside cars, in points; null where nothing is known of it. */
  readonly spread: number | null;
  /** Pictures of one sample of all cases, and what one costs; null where that is unknown. */
  readonly pictures: number;
  readonly cost: Cost | null;
}

/** Numbers of samples that are held against each other. */
const steps = [2, 3, 5];
/** Chance of a false word. */
const level = 0.05;

/** Tells before any money is spent what a comparison could show, whatever comes. */
export function describePromise(promised: Promised): string {
  const { cars, samples, before } = promised;
  const isReached = (step: number) => step > 1 && step >= samples && (before === null || step <= before);
  const shown = [...new Set([samples, ...steps])].filter(isReached);
  const other = before === null ? 'as many' : `${before} of each`;
  return [
    `what ${count(cars, 'car')} can show with ${count(samples, 'sample')} of each, against ${other}`,
    `  chance    ${sayReach(promised)}`,
    ...shown.map((step) => `  ${`repeat ${step}`.padEnd(9)} ${sayStep(step, promised)}`),
    ...(before !== null && before < 2
      ? ['  repeats   the run compared with has one sample of each that counts: repeat that one, too']
      : []),
    '',
    '',
  ].join('\n');
}

function sayReach({ cars, samples, before }: Promised): string {
  const p = lowestP(cars, samples, before ?? samples);
  const times = sayTimes(p);
  if (p > level) return `nothing can be told, whatever comes: the best there is comes by chance ${times}`;
  const falls = samples === 1 && (before ?? 1) === 1 ? fewestFalls(cars) : null;
  const have = falls === null ? '' : `; ${falls} of ${cars} cars have to fall, if the others rise as much`;
  return `at best ${times}${have}`;
}

/** A promise is about samples taken in turns: between two runs the margin comes on top. */
function sayStep(samples: number, { cars, spread, pictures, cost }: Promised): string {
  const points = smallestPromise({ cars, samples, spread: spread ?? 0 });
  const finds =
    points === null || points > 100
      ? 'promises nothing'
      : `finds a fall of ${Math.ceil(points * 2) / 2} points in 4 of 5 tries${spread === null ? ', or of more where samples differ' : ''}`;
  return `${finds}; ${count(pictures * samples, 'picture')}${sayCost(pictures * samples, cost)}`;
}

function sayCost(pictures: number, cost: Cost | null): string {
  if (cost === null) return '';
  return cost === 'none' ? '' : `, ${(cost.perImage * pictures).toFixed(2)} ${cost.currency}`;
}

function sayTimes(p: number): string {
  const times = Math.floor(1 / p + 1e-9);
  return times > 1_000_000 ? 'less than 1 time in a million' : `1 time in ${times.toLocaleString('en-GB')}`;
}
