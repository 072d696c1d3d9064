import { paintsContradict } from '../../images/measure/paint/color-families.ts';
import { pairsOf } from '../../model/pairs.ts';
import { reasonOf } from '../../model/reason.ts';
import type { PairFinding } from '../check-result.ts';
import { defineCheck, type ShownShot } from '../define-check.ts';
import { explainDoubt, explainUnknownPaint, paintOf } from '../describe-paint.ts';
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
        holds: reasonOf('paints-agree'),
        details: {
          expected: reasonOf('one-paint'),
          measured: reasonOf('paints-at', { paints: shots.map(placePaint) }),
        },
      },
    );
  },
});

function comparePair(one: ShownShot, other: ShownShot): PairFinding {
  const both = [one, other];
  const paints = {
    ...{ angle: one.shot.angle, paint: paintOf(one.photo) },
    ...{ otherAngle: other.shot.angle, otherPaint: paintOf(other.photo) },
  };
  const differ = comparePaint(one, other);
  if (differ === true) return { status: 'fail', why: reasonOf('paints-differ', paints) };
  const unknown = both.find(({ photo }) => (photo.measures?.paint.vivid ?? null) === null);
  if (unknown) {
    const said = explainUnknownPaint(unknown.photo);
    return unknownPair(reasonOf('at-angle', { angle: unknown.shot.angle, said }));
  }
  const said = reasonOf('paints-alike', paints);
  if (differ === false) return { status: 'pass', why: said };
  return unknownPair(
    reasonOf('with-cause', { said, why: explainDoubt(both.map(({ photo }) => photo.measures?.paint)) }),
  );
}

function comparePaint(one: ShownShot, other: ShownShot): boolean | null {
  const [paint, otherPaint] = [one.photo.measures?.paint, other.photo.measures?.paint];
  return paint && otherPaint ? paintsContradict(paint, otherPaint) : null;
}

function placePaint({ shot, photo }: ShownShot) {
  return { angle: shot.angle, paint: paintOf(photo) };
}
