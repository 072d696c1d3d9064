import { paintsContradict } from '../../images/measure/paint/color-families.ts';
import { pairsOf } from '../../model/pairs.ts';
import type { PairFinding } from '../check-result.ts';
import { defineCheck, type ShownShot } from '../define-check.ts';
import { explainDoubt, explainUnknownPaint, sayPaint, sayPaintBriefly } from '../describe-paint.ts';
import { settlePairs, unknownPair } from '../settle-pairs.ts';

export const samePaint = defineCheck({
  id: 'same-paint',
  title: 'The paint is the same on every angle',
  docs: 'Compares the paint measured on the angles: another family, or neutrals two steps apart, contradict each other.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'pixels',
  traits: { isColor: true, decisive: true, topic: 'paint' },
  pairRule: 'mean',
  asks: { pixels: 'measures' },
  run({ shots }) {
    return settlePairs(
      pairsOf(shots).map(([one, other]) => comparePair(one, other)),
      {
        holds: 'the measured paints do not contradict each other',
        details: { expected: 'one paint', measured: shots.map(sayAngle).join(', ') },
      },
    );
  },
});

function comparePair(one: ShownShot, other: ShownShot): PairFinding {
  const both = [one, other];
  const differ = comparePaint(one, other);
  if (differ === true) return { status: 'fail', why: both.map(sayBriefly).join(', but ') };
  const unknown = both.find(({ photo }) => (photo.measures?.paint.vivid ?? null) === null);
  if (unknown) return unknownPair(`${unknown.shot.angle}: ${explainUnknownPaint(unknown.photo)}`);
  const said = both.map(sayBriefly).join(' and ');
  if (differ === false) return { status: 'pass', why: said };
  return unknownPair(`${said}: ${explainDoubt(both.map(({ photo }) => photo.measures?.paint))}`);
}

function comparePaint(one: ShownShot, other: ShownShot): boolean | null {
  const [paint, otherPaint] = [one.photo.measures?.paint, other.photo.measures?.paint];
  return paint && otherPaint ? paintsContradict(paint, otherPaint) : null;
}

function sayAngle({ shot, photo }: ShownShot): string {
  return `${shot.angle} ${sayPaint(photo)}`;
}

function sayBriefly({ shot, photo }: ShownShot): string {
  return `the ${shot.angle} is ${sayPaintBriefly(photo)}`;
}
