import { defineCheck } from '../define-check.ts';
import { notApplicable, unmeasured } from '../outcome.ts';

export const bodyShown = defineCheck({
  id: 'body-shown',
  title: 'The picture shows the right body type',
  docs: 'Asks blindly which body type the picture shows. Only a judge or a person can tell.',
  dimension: 'relevance',
  half: 'shown',
  scope: 'shot',
  evidence: 'judge',
  run: ({ evalCase }) =>
    evalCase.car.bodyType === null
      ? notApplicable('the case asks for no body type')
      : unmeasured('body type not checked in the pictures: no judge, no verdicts'),
});
