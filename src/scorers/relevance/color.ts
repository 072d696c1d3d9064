import { readColor } from '../../language/colors.ts';
import { defineCheck } from '../define-check.ts';
import { mentionsOf, promptSource } from '../words.ts';
import { judgeOnly, judgePlainWords } from './judge-only.ts';

export const color = defineCheck({
  id: 'color',
  title: 'The paint colour is asked for',
  docs: 'The wanted colour or a synonym is asked for as the paint, and no other one; lamps and backdrops do not count.',
  dimension: 'relevance',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const source = promptSource(input);
    const { color: wanted } = input.evalCase.car;
    const asked = readColor(wanted);
    if (asked === null) return judgePlainWords('paint colour', wanted, source);
    const mentions = mentionsOf(source.reading, 'color').filter(({ part }) => part === 'paint');
    return judgeOnly({ what: 'paint colour', accepted: [asked.name, ...asked.also], mentions }, source);
  },
});
