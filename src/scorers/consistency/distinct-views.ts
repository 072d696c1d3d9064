import { comparePrints, type Likeness } from '../../images/measure/hash-distance.ts';
import type { Angle } from '../../model/car.ts';
import { pairsOf } from '../../model/pairs.ts';
import { reasonOf } from '../../model/reason.ts';
import { areSamePicture } from '../../model/same-picture.ts';
import type { PairFinding } from '../check-result.ts';
import { defineCheck, type ShownShot } from '../define-check.ts';
import { settlePairs, unknownPair } from '../settle-pairs.ts';

export const distinctViews = defineCheck({
  id: 'distinct-views',
  title: 'The angles are different pictures',
  docs: 'Looks for one picture delivered as two angles: equal pixels, near copies, mirror images.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'pixels',
  traits: { decisive: true, topic: 'copies' },
  pairRule: 'copies',
  unusablePair: 'pass',
  asks: { pixels: 'measures' },
  run({ shots }) {
    const pairs = pairsOf(shots).map(([one, other]) => compareViews(one, other));
    const told = pairs.map(({ angles, distance }) => ({ angles: [...angles], distance }));
    return settlePairs(pairs, {
      holds: reasonOf('views-distinct'),
      details: {
        expected: reasonOf('distances-apart'),
        measured: reasonOf('distances-at', { pairs: told }),
      },
    });
  },
});

interface Comparison extends PairFinding {
  readonly angles: readonly Angle[];
  /** Null when one of the two was not measured. */
  readonly distance: number | null;
}

function compareViews(one: ShownShot, other: ShownShot): Comparison {
  const angles = [one.shot.angle, other.shot.angle];
  if (areSamePicture(one.photo, other.photo)) {
    const same = one.photo.sha256 === other.photo.sha256 ? 'views-same-file' : 'views-same-pixels';
    return { angles, distance: 0, status: 'fail', why: reasonOf(same, { angles }) };
  }
  const [print, otherPrint] = [one.photo.measures?.print, other.photo.measures?.print];
  if (!print || !otherPrint)
    return { angles, distance: null, ...unknownPair(reasonOf('views-not-measured')) };
  const { distance, way, verdict } = comparePrints(print, otherPrint);
  const { status, code } = verdicts[verdict];
  const why = reasonOf(code, { angles, likeness: way, distance });
  return { angles, distance, status, why };
}

const verdicts = {
  copy: { status: 'fail', code: 'views-copy' },
  near: { status: 'warn', code: 'views-near' },
  different: { status: 'pass', code: 'views-different' },
} as const satisfies Record<Likeness['verdict'], unknown>;
