import { contradicts } from '../../images/measure/color-families.ts';
import { canonicalColor } from '../../language/colors.ts';
import { defineCheck } from '../define-check.ts';
import { explainUnknownPaint, sayPaint } from '../describe-paint.ts';
import { fail, pass, unmeasured } from '../outcome.ts';

export const paintColor = defineCheck({
  id: 'paint-color',
  title: 'The paint has the asked colour',
  docs: 'An alarm for paint that contradicts the asked colour: vivid against neutral, or another hue family.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'pixels',
  run({ photo, evalCase }) {
    const asked = canonicalColor(evalCase.car.color);
    if (asked === null) return unmeasured(`no measure knows the colour "${evalCase.car.color}"`);
    if (!photo.measures) return unmeasured(explainUnknownPaint(photo));
    const isWrong = contradicts(asked, photo.measures.paint);
    if (isWrong === null) return unmeasured(explainUnknownPaint(photo));
    const reason = `asked ${asked}, measured ${sayPaint(photo)}`;
    const details = { expected: asked, measured: sayPaint(photo) };
    return isWrong ? fail(reason, details) : pass(reason, details);
  },
});
