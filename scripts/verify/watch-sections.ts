import { medianOf } from '../../src/statistics/median.ts';
import { watchNights } from '../../src/statistics/rank-watch.ts';
import { sum } from '../../src/statistics/sum.ts';
import { clipScore } from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates, type Variates } from './variates.ts';

/** What happens to the scores of a night; points, but for the added chance of a fault. */
export interface Change {
  readonly everyCar?: number;
  readonly firstCar?: number;
  readonly faults?: number;
}

function drawNight(variates: Variates, faults: readonly number[], change: Change): number {
  const scores = faults.map((fault, car) => {
    const cost = variates.chance(Math.min(1, fault + (change.faults ?? 0))) ? 20 + 40 * variates.unit() : 0;
    const noise = variates.chance(0.3) ? 5 * variates.unit() : 0;
    const shift = (change.everyCar ?? 0) + (car === 0 ? (change.firstCar ?? 0) : 0);
    return clipScore(100 - cost - noise + shift);
  });
  return Math.round((sum(scores) / scores.length) * 10) / 10;
}

/** Alarms a year on average, when nothing changes. */
export function measureFalseAlarms(cars: number, years: number): number {
  const variates = createVariates(cars);
  const alarms = repeat(years, (year) => {
    const faults = repeat(cars, () => variates.beta(0.5, 4));
    const nights = repeat(365, (night) => toNight(year, night, drawNight(variates, faults, {})));
    return watchNights(nights).alarms.length;
  });
  return sum(alarms) / years;
}

const quietNights = 60;

/** Nights after a change until the alarm, infinite where 60 nights pass without. */
export function measureDelays(cars: number, change: Change, runs: number): number[] {
  const variates = createVariates(cars * 3);
  return repeat(runs, (run) => {
    const faults = repeat(cars, () => variates.beta(0.5, 4));
    const nights = repeat(2 * quietNights, (night) =>
      toNight(run, night, drawNight(variates, faults, night < quietNights ? {} : change)),
    );
    const alarm = watchNights(nights).alarms.find(({ night }) => night >= quietNights);
    return alarm ? alarm.night - quietNights + 1 : Number.POSITIVE_INFINITY;
  });
}

function toNight(series: number, night: number, score: number) {
  return { runId: `${series}-${night}`, score };
}

export function sectionOfFalseAlarms(years: number): Section {
  const rows = [5, 20].map((cars): Row => {
    const alarms = measureFalseAlarms(cars, years);
    return { cells: [String(cars), alarms.toFixed(2)], broken: expectThat(alarms <= 0.15, '<= .15 a year') };
  });
  return { title: `Rank watch: false alarms a year, ${years} years`, head: ['cars', 'alarms'], rows };
}

const changes: readonly { readonly name: string; readonly change: Change; readonly night?: number }[] = [
  { name: 'every car -60', change: { everyCar: -60 }, night: 6 },
  { name: 'every car -10', change: { everyCar: -10 }, night: 12 },
  { name: 'one car -40', change: { firstCar: -40 } },
  { name: 'faults +.2', change: { faults: 0.2 } },
  { name: 'every car -5', change: { everyCar: -5 } },
];

export function sectionOfDelays(runs: number): Section {
  const rows = changes.map(({ name, change, night = Number.POSITIVE_INFINITY }): Row => {
    const delays = [5, 20].map((cars) => measureDelays(cars, change, runs));
    const medians = delays.map(medianOf);
    const cells = delays.map((all, index) => {
      const found = shareOf(all, (delay) => delay <= 30);
      return `${medians[index]}, ${percent(found, 0)} % in 30`;
    });
    return {
      cells: [name, ...cells],
      broken: expectThat(
        medians.every((median) => median <= night),
        `by night ${night}`,
      ),
    };
  });
  return {
    title: `Rank watch: median night of the alarm after a change, ${runs} runs`,
    head: ['', '5 cars', '20 cars'],
    rows,
  };
}
