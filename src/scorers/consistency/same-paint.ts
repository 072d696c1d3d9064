import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const samePaint = defineCheck({
  id: 'same-paint',
  title: 'The paint is the same on every angle',
  docs: 'Compares the paint families measured on the angles; only a contradiction counts.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'pixels',
  run() {
    // The measured rule goes here: it reads `photo.measures`.
    return unmeasured("same paint not checked: the pictures' pixels are not measured yet");
  },
});
