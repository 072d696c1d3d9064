import { canonicalBody } from '../../language/bodies.ts';
import { defineCheck } from '../define-check.ts';
import { mentionsOf, promptSource } from '../words.ts';
import { judgeOnly, judgePlainWords } from './judge-only.ts';

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
    const expected = canonicalBody(wanted);
    if (expected === null) return judgePlainWords('body type', wanted, source);
    return judgeOnly(
      { what: 'body type', accepted: [expected], mentions: mentionsOf(source.reading, 'body') },
      source,
    );
  },
});
