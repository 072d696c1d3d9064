import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const rightBadge = defineCheck({
  id: 'right-badge',
  title: 'The car wears the right badge',
  docs: 'Asks which badge the car wears, the expected maker unnamed. Only a judge or a person can tell.',
  dimension: 'logo',
  half: 'shown',
  scope: 'shot',
  evidence: 'judge',
  run: () => unmeasured('badge not checked in the pictures: no judge, no verdicts'),
});
