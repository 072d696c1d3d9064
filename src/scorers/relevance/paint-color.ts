import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const paintColor = defineCheck({
  id: 'paint-color',
  title: 'The paint has the asked colour',
  docs: 'An alarm for paint that contradicts the asked colour: vivid against neutral, or another hue family.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'pixels',
  run() {
    // The measured rule goes here: it reads `photo.measures`.
    return unmeasured("paint colour not checked: the pictures' pixels are not measured yet");
  },
});
