import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const sameCar = defineCheck({
  id: 'same-car',
  title: 'The pictures show one and the same car',
  docs: 'Compares the pictures in pairs: one car, or several? Only a judge or a person can tell.',
  dimension: 'consistency',
  half: 'shown',
  scope: 'series',
  evidence: 'judge',
  run: () => unmeasured('same car not checked in the pictures: no judge, no verdicts'),
});
