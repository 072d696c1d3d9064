import { nameChanged } from '../../src/statistics/step-down.ts';
import { sum } from '../../src/statistics/sum.ts';
import type { CarSamples } from '../../src/statistics/swap-pool.ts';
import { swapTest } from '../../src/statistics/swap-test.ts';
import { clipScore, type Size, toSize } from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates, type Variates } from './variates.ts';
import { draws } from './word-sections.ts';

const weights = { consistency: 0.3, relevance: 0.4, logo: 0.3 };
type Dimension = keyof typeof weights;
type Scores = Readonly<Record<Dimension, number>>;
const dimensions = Object.keys(weights) as Dimension[];

/** Points that each dimension falls. */
const scenes: readonly { readonly name: string; readonly falls: Scores }[] = [
  { name: 'nothing changed', falls: { consistency: 0, relevance: 0, logo: 0 } },
  { name: 'logo -50', falls: { consistency: 0, relevance: 0, logo: 50 } },
  { name: 'consistency and logo -40', falls: { consistency: 40, relevance: 0, logo: 40 } },
];

/** In % of comparisons, as the design lists it. */
const agreedLogo: Readonly<Record<string, number>> = { '5x1': 52, '5x2': 91, '20x1': 99 };

/** Faults that hit several dimensions together, and such that hit one. */
function drawScores(variates: Variates, fault: number, falls: Scores): Scores {
  const isUnlucky = variates.chance(fault);
  const draw = (fall: number) => {
    const isFault = (isUnlucky && variates.chance(0.5)) || variates.chance(fault / 2);
    const cost = isFault ? 30 + 40 * variates.unit() : 0;
    return clipScore(100 - cost - fall * (0.8 + 0.4 * variates.unit()));
  };
  return { consistency: draw(falls.consistency), relevance: draw(falls.relevance), logo: draw(falls.logo) };
}

type Pair = { readonly from: readonly Scores[]; readonly to: readonly Scores[] };

function pickScores(pairs: readonly Pair[], pick: (scores: Scores) => number): CarSamples[] {
  return pairs.map(({ from, to }) => ({ from: from.map(pick), to: to.map(pick) }));
}

function overall(scores: Scores): number {
  return sum(dimensions.map((dimension) => weights[dimension] * scores[dimension]));
}

/** Names dimensions as a comparison does: only after the word "worse" on the overall score. */
function nameFallen(pairs: readonly Pair[]): Dimension[] {
  if (swapTest(pickScores(pairs, overall), { draws }).tailsAt(0).fall > 0.05) return [];
  const of = (dimension: Dimension) => pickScores(pairs, (scores) => scores[dimension]);
  return nameChanged(
    { consistency: of('consistency'), relevance: of('relevance'), logo: of('logo') },
    'fall',
  );
}

/** How often a dimension that did not fall is named, and how often the logo is, 0..1. */
export function measureNames(falls: Scores, { cars, samples }: Size, runs: number) {
  const none = { consistency: 0, relevance: 0, logo: 0 };
  const variates = createVariates(cars * 7 + samples);
  const named = repeat(runs, () => {
    const faults = repeat(cars, () => variates.beta(0.5, 4));
    return nameFallen(
      faults.map((fault) => ({
        from: repeat(samples, () => drawScores(variates, fault, none)),
        to: repeat(samples, () => drawScores(variates, fault, falls)),
      })),
    );
  });
  return {
    wrongly: shareOf(named, (names) => names.some((name) => falls[name] === 0)),
    logo: shareOf(named, (names) => names.includes('logo')),
  };
}

export function sectionOfDimensions(runs: number): Section {
  const sizes = ['5x1', '5x2', '20x1'];
  const rows = scenes.map(({ name, falls }): Row => {
    // Swaps of five single samples are few and quick: there the share is told to half a point.
    const found = sizes.map((size) => measureNames(falls, toSize(size), size === '5x1' ? 20 * runs : runs));
    const isAsAgreed = sizes.every(
      (size, index) => Math.abs(100 * (found[index]?.logo ?? 0) - (agreedLogo[size] ?? 0)) <= 5,
    );
    return {
      cells: [name, ...found.map(({ wrongly, logo }) => `${percent(wrongly)}, ${percent(logo, 0)}`)],
      broken: [
        ...expectThat(
          found.every(({ wrongly }) => wrongly <= 0.045),
          'wrongly <= 4.5 %',
        ),
        ...expectThat(name !== 'logo -50' || isAsAgreed, 'logo named in about 52, 91 and 99 %'),
      ],
    };
  });
  return {
    title: `Dimensions: one named wrongly, logo named %, ${20 * runs} runs of 5x1 and ${runs} of the others`,
    head: ['', ...sizes],
    rows,
  };
}
