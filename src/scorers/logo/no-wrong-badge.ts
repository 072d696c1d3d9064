import { defineCheck } from '../define-check.ts';
import { unmeasured } from '../outcome.ts';

export const noWrongBadge = defineCheck({
  id: 'no-wrong-badge',
  title: 'The car wears no other badge',
  docs: "Asks openly for any other maker's badge on the car. Only a judge or a person can tell.",
  dimension: 'logo',
  half: 'shown',
  scope: 'shot',
  evidence: 'judge',
  run: () => unmeasured('wrong badges not looked for in the pictures: no judge, no verdicts'),
});
