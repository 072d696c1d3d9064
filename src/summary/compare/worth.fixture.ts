import type { Dimension } from '../../model/rubric.ts';
import type { ExactDimension } from '../dimension-scores.ts';
import { mapDimensions } from '../map-dimensions.ts';
import type { Worth } from './compare-scores.ts';

/** What a sample of that overall score is worth; its dimensions are at 100 where nothing else is said. */
export function makeWorth(score: number, dimensions: Partial<Record<Dimension, number>> = {}): Worth {
  return {
    overall: { score, least: score },
    dimensions: mapDimensions((name) => makeExact(dimensions[name] ?? 100)),
  };
}

function makeExact(score: number): ExactDimension {
  const ends = { score, least: score };
  return {
    ...{ ends, asked: ends, shown: ends, isVoid: false, hasFault: false, isDecided: true },
    ...{ seenShare: 1, n: 1, measured: 1, notApplicable: 0, errored: 0 },
  };
}
