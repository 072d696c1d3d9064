import { contradicts } from '../../images/measure/paint/color-families.ts';
import { canonicalColor } from '../../language/colors.ts';
import type { Photo } from '../../model/shot.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { explainDoubt, explainUnknownPaint, sayPaint } from '../describe-paint.ts';

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
    if (asked === null) return unmeasured(`no measure knows the colour "${evalCase.car.color}"`);
    if (!photo.measures) return unmeasured(explainUnknownPaint(photo));
    const isWrong = contradicts(asked, photo.measures.paint);
    const reason = `asked ${asked}, measured ${sayPaint(photo)}`;
    const details = { expected: asked, measured: sayPaint(photo) };
    if (isWrong === null) return unmeasured(explain(photo, reason), details);
    return isWrong ? fail(reason, details) : pass(reason, details);
  },
});

function explain(photo: Photo, comparison: string): string {
  const paint = photo.measures?.paint;
  return paint?.family ? `${comparison}: ${explainDoubt([paint])}` : explainUnknownPaint(photo);
}
