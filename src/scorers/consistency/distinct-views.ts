import { comparePrints, type Likeness } from '../../images/measure/hash-distance.ts';
import { pairsOf } from '../../model/pairs.ts';
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
    const measured = pairs.map(({ words, distance }) => `${words}: ${distance ?? 'not compared'}`).join(', ');
    return settlePairs(pairs, {
      holds: 'no two angles show the same picture',
      details: { expected: 'hash distances above 48 of 256', measured },
    });
  },
});

interface Comparison extends PairFinding {
  readonly words: string;
  /** Null when one of the two was not measured. */
  readonly distance: number | null;
}

function compareViews(one: ShownShot, other: ShownShot): Comparison {
  const words = `${one.shot.angle} and ${other.shot.angle}`;
  if (areSamePicture(one.photo, other.photo)) {
    const same = one.photo.sha256 === other.photo.sha256 ? 'the same file' : 'the same, pixel for pixel';
    return { words, distance: 0, status: 'fail', why: `${words} are ${same}` };
  }
  const [print, otherPrint] = [one.photo.measures?.print, other.photo.measures?.print];
  if (!print || !otherPrint)
    return { words, distance: null, ...unknownPair('not every picture was measured') };
  const { distance, way, verdict } = comparePrints(print, otherPrint);
  const { status, likeness } = likenesses[verdict];
  const why = `${words} are ${likeness}${sayWay(way)} (hash distance ${distance} of 256)`;
  return { words, distance, status, why };
}

const likenesses = {
  copy: { status: 'fail', likeness: 'the same picture' },
  near: { status: 'warn', likeness: 'nearly the same picture' },
  different: { status: 'pass', likeness: 'different pictures' },
} as const satisfies Record<Likeness['verdict'], unknown>;

function sayWay(way: Likeness['way']): string {
  return way === 'whole' ? '' : `, one of them ${way}`;
}
