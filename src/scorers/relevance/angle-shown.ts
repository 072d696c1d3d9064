import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const angleShown = defineCheck({
  id: 'angle-shown',
  title: 'The picture shows the asked angle',
  docs: 'Asks blindly from where the car is seen. Only a judge or a person can tell.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'judge',
  run: () => unmeasured('angle not checked in the pictures: no judge, no verdicts'),
});
