import { cohensKappa, gwetsAc1, shareOfEqual } from '../../src/statistics/agreement.ts';
import { correctRate, rateInterval } from '../../src/statistics/corrected-rate.ts';
import { countMisses, coverageOf, type Misses } from './mean-sections.ts';
import { expectThat, percent, type Row, repeat, type Section } from './section.ts';
import { createVariates, drawChance, type Variates } from './variates.ts';

/** Share of good pictures, the judge's shares of right answers to wrong and right ones, and its controls a side. */
export interface RateCase {
  readonly theta: number;
  readonly q0: number;
  readonly q1: number;
  readonly controls: number;
  readonly cars: number;
  /** How much the pictures of one car are right or wrong together, and how much a judge errs on them together. */
  readonly together: readonly [pictures: number, errors: number];
}

/** What a judge says of cars of three pictures. */
function judgeCars(variates: Variates, { theta, q0, q1, cars, together: [pictures, errors] }: RateCase) {
  return repeat(cars, () => {
    const [good, whenGood, whenWrong] = [
      drawChance(variates, theta, pictures),
      drawChance(variates, q1, errors),
      drawChance(variates, q0, errors),
    ];
    return repeat(3, () => (variates.chance(good) ? variates.chance(whenGood) : !variates.chance(whenWrong)));
  });
}

export function measureRate(rate: RateCase, runs: number): Misses {
  const variates = createVariates(rate.cars + rate.controls);
  const intervals = repeat(runs, () => {
    const { controls } = rate;
    const judged = judgeCars(variates, rate);
    return rateInterval(judged, {
      wrong: { right: variates.count(controls, rate.q0), of: controls },
      right: { right: variates.count(controls, rate.q1), of: controls },
    });
  });
  return countMisses(rate.theta, intervals);
}

const natures = [
  { theta: 0.6, q0: 0.85, q1: 0.9 },
  { theta: 0.8, q0: 0.9, q1: 0.95 },
  { theta: 0.9, q0: 0.9, q1: 0.95 },
  { theta: 0.97, q0: 0.9, q1: 0.95 },
  { theta: 0.97, q0: 0.99, q1: 0.99 },
];
const correlations = [
  [0, 0],
  [0.3, 0],
  [0.5, 0],
  [0.6, 0.2],
  [1, 0],
  [1, 0.2],
] as const;

export function sectionOfRates(runs: number): Section {
  const rows = natures.flatMap((nature) =>
    correlations.map((together): Row => {
      const cells = [20, 100].flatMap((cars) =>
        [30, 100].map((controls) => measureRate({ ...nature, controls, cars, together }, runs)),
      );
      const lowest = Math.min(...cells.map(coverageOf));
      const side = Math.max(...cells.map(({ below, above }) => Math.max(below, above)));
      return {
        cells: [
          `${nature.theta}`,
          `${nature.q0}/${nature.q1}`,
          together.join(' / '),
          percent(lowest),
          percent(side),
        ],
        broken: expectThat(lowest >= 0.93 && side <= 0.035, '>= 93 %, each side <= 3.5 %'),
      };
    }),
  );
  return {
    title: `Corrected rate: lowest coverage % over 20 and 100 cars x 30 and 100 controls, ${runs} runs`,
    head: ['good pictures', 'q0/q1', 'together: pictures / errors', 'lowest coverage', 'worst side'],
    rows,
  };
}

/** Where nearly all is right, agreement by chance is high: kappa falls to 0 however seldom the judge errs. */
export function sectionOfAgreement(pictures: number): Section {
  const rows = [0.5, 0.8, 0.97, 0.999].map((good): Row => {
    const variates = createVariates(5);
    const pairs = repeat(pictures, () => {
      const truth = variates.chance(good);
      return [String(truth), String(variates.chance(0.97) ? truth : !truth)] as const;
    });
    const [equal, kappa, ac1] = [shareOfEqual(pairs), cohensKappa(pairs), gwetsAc1(pairs, 2)];
    return {
      cells: [percent(good), ...[equal, kappa, ac1].map((value) => value?.toFixed(2) ?? '-')],
      broken: expectThat(
        good < 0.8 || (ac1 ?? 0) >= (equal ?? 1) - 0.06,
        'AC1 near the share of equal answers',
      ),
    };
  });
  return {
    title: `A judge right in 97 %, against the truth, ${pictures} pictures`,
    head: ['good pictures %', 'equal answers', "Cohen's kappa", "Gwet's AC1"],
    rows,
  };
}

/** A report asks for the rate by its rule, which leaves it unmeasured where it would mislead. */
export function sectionOfRateUse(): Section {
  const sizes = [29, 30, 100];
  const rows = sizes.map((cars): Row => {
    const judged = judgeCars(createVariates(cars), {
      theta: 0.9,
      q0: 0.9,
      q1: 0.95,
      controls: 60,
      cars,
      together: [0.5, 0],
    });
    const found = correctRate(judged, { wrong: { right: 54, of: 60 }, right: { right: 57, of: 60 } });
    const use = found.rate === null ? found.reason : found.use;
    const text =
      found.rate === null
        ? '-'
        : `${percent(found.rate, 0)} (${percent(found.interval.lower, 0)}-${percent(found.interval.upper, 0)})`;
    return { cells: [String(cars), text, use], broken: [] };
  });
  return { title: 'What a corrected rate is for, 60 controls a side', head: ['cars', 'rate %', 'use'], rows };
}
