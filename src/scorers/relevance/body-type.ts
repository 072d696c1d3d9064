import { canonicalBody } from '../../language/bodies.ts';
import { reasonOf } from '../../model/reason.ts';
import { notApplicable } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { mentionsOf, promptSource } from '../quotes.ts';
import { checkOnly, checkPlainWords } from './check-only.ts';

export const bodyType = defineCheck({
  id: 'body-type',
  title: 'The body type is asked for',
  docs: 'The wanted body type or a synonym is the only one asked for: "sedan/hatchback/coupe" asks for nothing.',
  dimension: 'relevance',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const source = promptSource(input);
    const { bodyType: wanted } = input.evalCase.car;
    if (wanted === null) return notApplicable(reasonOf('case-asks-none', { fact: 'body type' }));
    const expected = canonicalBody(wanted);
    if (expected === null) return checkPlainWords('body type', wanted, source);
    return checkOnly(
      { what: 'body type', accepted: [expected], mentions: mentionsOf(source.reading, 'body') },
      source,
    );
  },
});
