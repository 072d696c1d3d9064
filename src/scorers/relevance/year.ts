import { reasonOf } from '../../model/reason.ts';
import { notApplicable } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { mentionsOf, promptSource } from '../quotes.ts';
import { checkWanted } from './check-wanted.ts';

export const year = defineCheck({
  id: 'year',
  title: 'The year is asked for',
  docs: 'The year stands in the prompt as a whole token.',
  dimension: 'relevance',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const wanted = input.evalCase.car.year;
    if (wanted === null) return notApplicable(reasonOf('case-asks-none', { fact: 'year' }));
    const source = promptSource(input);
    const mentions = mentionsOf(source.reading, 'year').filter(({ value }) => value === wanted);
    return checkWanted({ what: 'year', expected: String(wanted), mentions }, source);
  },
});
