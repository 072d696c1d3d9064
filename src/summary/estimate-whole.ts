import type { Feed } from '../model/feed.ts';
import type { WholeFeed } from '../model/result.ts';
import { foldSamples } from '../run/fold-samples.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { boundedEnds } from '../statistics/bounded-mean.ts';
import { sum } from '../statistics/sum.ts';

/**
 * What the mean of a whole feed may be, by the cars that were picked out of it: each was as likely to be picked as any other, so
 * each counts the same, however many it stands for. That all kinds have their share, and none comes twice, only narrows what
 * may be (W. Hoeffding, "Probability Inequalities for Sums of Bounded Random Variables", 1963, section 6). A car without an
 * outcome may be anything.
 *
 * @param series of one target
 * @returns null where they are not all the cars that were picked: then nothing is known of the others
 */
export function estimateWhole(feed: Feed, series: readonly SeriesOutline[]): WholeFeed | null {
  const all = foldSamples(series);
  if (all.length !== feed.picked) return null;
  const open = all.filter(({ samples }) => samples.every(({ passed }) => passed === null));
  const known = foldSamples(series.filter(({ passed }) => passed !== null)).map(({ mean }) => ({
    score: mean.score ?? 100,
    least: mean.least ?? 0,
  }));
  const ends = [...known, ...open.map(() => ({ score: 100, least: 0 }))];
  const likely = boundedEnds(ends);
  return {
    cars: feed.cars,
    picked: feed.picked,
    open: open.length,
    score: round(sum(ends.map(({ score }) => score)) / ends.length),
    least: round(sum(ends.map(({ least }) => least)) / ends.length),
    lower: round(likely.lower),
    upper: round(likely.upper),
  };
}

/** To a tenth of a point, as all scores. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
