import { paintsContradict } from '../../images/measure/paint/color-families.ts';
import { pairsOf } from '../../model/pairs.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import { defineCheck, type ShownShot } from '../define-check.ts';
import { explainDoubt, explainUnknownPaint, sayPaint, sayPaintBriefly } from '../describe-paint.ts';

export const samePaint = defineCheck({
  id: 'same-paint',
  title: 'The paint is the same on every angle',
  docs: 'Compares the paint measured on the angles: another family, or neutrals two steps apart, contradict each other.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'pixels',
  traits: { isColor: true, decisive: true },
  asks: { pixels: 'measures' },
  run({ shots }) {
    const details = { expected: 'one paint', measured: shots.map(sayAngle).join(', ') };
    const pairs = pairsOf(shots).map((pair) => ({ pair, differ: comparePaint(...pair) }));
    const different = pairs.filter(({ differ }) => differ === true);
    if (different.length > 0) {
      return fail(different.map(({ pair }) => pair.map(sayBriefly).join(', but ')).join('; '), details);
    }
    const unknown = shots.find(({ photo }) => (photo.measures?.paint.vivid ?? null) === null);
    if (unknown) return unmeasured(`${unknown.shot.angle}: ${explainUnknownPaint(unknown.photo)}`);
    const unsure = pairs.find(({ differ }) => differ === null);
    if (unsure) {
      const both = unsure.pair.map(sayBriefly).join(' and ');
      const why = explainDoubt(unsure.pair.map(({ photo }) => photo.measures?.paint));
      return unmeasured(`${both}: ${why}`, details);
    }
    return pass('the measured paints do not contradict each other', details);
  },
});

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
