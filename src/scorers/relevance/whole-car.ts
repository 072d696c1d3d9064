import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const wholeCar = defineCheck({
  id: 'whole-car',
  title: 'The picture shows one whole car',
  docs: 'Asks whether one car stands complete in the frame. Only a judge or a person can tell.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'judge',
  run: () => unmeasured('whole car not checked in the pictures: no judge, no verdicts'),
});
