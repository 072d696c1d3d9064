import { comparePrints, type Likeness } from '../../images/measure/hash-distance.ts';
import { pairsOf } from '../../model/pairs.ts';
import { fail, pass, unmeasured, warn } from '../check-result.ts';
import { defineCheck, type ShownShot } from '../define-check.ts';

export const distinctViews = defineCheck({
  id: 'distinct-views',
  title: 'The angles are different pictures',
  docs: 'Looks for one picture delivered as two angles: equal bytes, near copies, mirror images.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'pixels',
  traits: { decisive: true, caps: true },
  asks: { pixels: 'measures' },
  run({ shots }) {
    const pairs = pairsOf(shots).map(([one, other]) => compareViews(one, other));
    const measured = pairs.map(({ words, distance }) => `${words}: ${distance ?? 'not compared'}`).join(', ');
    const details = { expected: 'hash distances above 48 of 256', measured };
    const copies = pairs.filter(({ verdict }) => verdict === 'copy');
    if (copies.length > 0) return fail(copies.map(({ reason }) => reason).join('; '), details);
    if (pairs.some(({ verdict }) => verdict === null)) return unmeasured('not every picture was measured');
    const near = pairs.filter(({ verdict }) => verdict === 'near');
    if (near.length > 0) return warn(near.map(({ reason }) => reason).join('; '), details);
    return pass('no two angles show the same picture', details);
  },
});

interface Comparison {
  readonly words: string;
  readonly distance: number | null;
  /** Null when one of the two was not measured. */
  readonly verdict: Likeness['verdict'] | null;
  readonly reason: string;
}

function compareViews(one: ShownShot, other: ShownShot): Comparison {
  const words = `${one.shot.angle} and ${other.shot.angle}`;
  if (one.photo.sha256 === other.photo.sha256) {
    return { words, distance: 0, verdict: 'copy', reason: `${words} are the same file` };
  }
  const [print, otherPrint] = [one.photo.measures?.print, other.photo.measures?.print];
  if (!print || !otherPrint)
    return { words, distance: null, verdict: null, reason: `${words} were not compared` };
  const { distance, way, verdict } = comparePrints(print, otherPrint);
  const likeness = verdict === 'copy' ? 'the same picture' : 'nearly the same picture';
  return {
    words,
    distance,
    verdict,
    reason: `${words} are ${likeness}${sayWay(way)} (hash distance ${distance} of 256)`,
  };
}

function sayWay(way: Likeness['way']): string {
  return way === 'whole' ? '' : `, one of them ${way}`;
}
