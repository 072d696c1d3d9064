import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const brandModel = defineCheck({
  id: 'brand-model',
  title: 'The picture shows the right make and model',
  docs: 'Asks blindly which make and model the picture shows. Only a judge or a person can tell.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'judge',
  run: () => unmeasured('make and model not checked in the pictures: no judge, no verdicts'),
});
