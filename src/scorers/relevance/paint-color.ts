import { contradicts } from '../../images/measure/paint/color-families.ts';
import { canonicalColor } from '../../language/colors.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import type { Photo } from '../../model/shot.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { explainDoubt, explainUnknownPaint, paintOf, sayPaint } from '../describe-paint.ts';

export const paintColor = defineCheck({
  id: 'paint-color',
  title: 'The paint has the asked colour',
  docs: 'An alarm for paint that contradicts the asked colour: vivid against neutral, another hue family, or a neutral two steps off in the order black, grey, silver, white.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'pixels',
  traits: { isColor: true, decisive: true, topic: 'paint' },
  looks: { kind: 'picture' },
  asks: { pixels: 'measures', judge: 'paint', people: 'right-color' },
  trust: ['judge', 'pixels', 'people'],
  run({ photo, evalCase }) {
    const asked = canonicalColor(evalCase.car.color);
    if (asked === null) return unmeasured(reasonOf('color-unknown', { color: evalCase.car.color }));
    if (!photo.measures) return unmeasured(explainUnknownPaint(photo));
    const isWrong = contradicts(asked, photo.measures.paint);
    const reason = reasonOf('paint-measured', { asked, paint: paintOf(photo) });
    const details = { expected: reasonOf('color-named', { color: asked }), measured: sayPaint(photo) };
    if (isWrong === null) return unmeasured(explain(photo, reason), details);
    return isWrong ? fail(reason, details) : pass(reason, details);
  },
});

function explain(photo: Photo, said: Reason): Reason {
  const paint = photo.measures?.paint;
  return paint?.family
    ? reasonOf('with-cause', { said, why: explainDoubt([paint]) })
    : explainUnknownPaint(photo);
}
