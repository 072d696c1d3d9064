import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const distinctViews = defineCheck({
  id: 'distinct-views',
  title: 'The angles are different pictures',
  docs: 'Looks for one picture delivered as two angles: equal bytes, near copies, mirror images.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'pixels',
  run() {
    // The measured rule goes here: it reads `photo.measures`.
    return unmeasured("distinct views not checked: the pictures' pixels are not measured yet");
  },
});
