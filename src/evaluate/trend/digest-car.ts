import { createHash } from 'node:crypto';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { CarDigest, DigestScores } from '../../model/run-digest.ts';
import { averageEnds, type FoldedCase } from '../../run/fold-samples.ts';
import { caseSettings } from '../../summary/compare/list-settings.ts';
import { mapDimensions } from '../../summary/map-dimensions.ts';
import { roundScore } from '../../summary/numbers.ts';

/** Long enough that no two values have the same by chance. */
const digestLength = 16;

/** A short word for a value: the same for the same. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digestLength);
}

/** What was asked of a car, in a word. */
export function digestAsked({ car, logo }: Pick<EvalCase, 'car' | 'logo'>, angles: readonly Angle[]): string {
  return digestOf([caseSettings({ car, logo }), angles.toSorted()]);
}

/** All samples of one car at one target. */
export function digestCar({ id, title, samples }: FoldedCase, asked: string): CarDigest {
  const decided = samples.filter(({ passed }) => passed !== null);
  return {
    ...{ id, title, asked, samples: samples.length },
    passed: decided.filter(({ passed }) => passed === true).length,
    failed: decided.filter(({ passed }) => passed === false).length,
    scores: {
      overall: average(decided),
      ...mapDimensions((name) => average(decided.map(({ dimensions }) => dimensions[name]))),
    },
  };
}

function average(all: Parameters<typeof averageEnds>[0]): DigestScores['overall'] {
  const { score, least } = averageEnds(all);
  return { score: roundScore(score), least: roundScore(least) };
}

const none = { score: null, least: null };
/** Of what was not measured. */
export const noScores: DigestScores = { overall: none, consistency: none, relevance: none, logo: none };
