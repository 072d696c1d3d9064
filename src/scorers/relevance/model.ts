import { defineCheck } from '../define-check.ts';
import { mentionsOf, promptSource } from '../quotes.ts';
import { checkWanted } from './check-wanted.ts';

export const model = defineCheck({
  id: 'model',
  title: 'The model is asked for',
  docs: 'The model stands in the prompt as a whole token: "308" is not in "1308".',
  dimension: 'relevance',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const source = promptSource(input);
    const expected = input.evalCase.car.model;
    return checkWanted({ what: 'model', expected, mentions: mentionsOf(source.reading, 'model') }, source);
  },
});
