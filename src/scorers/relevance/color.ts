import { readColor } from '../../language/colors.ts';
import { defineCheck } from '../define-check.ts';
import { mentionsOf, promptSource } from '../quotes.ts';
import { checkOnly, checkPlainWords } from './check-only.ts';

export const color = defineCheck({
  id: 'color',
  title: 'The paint colour is asked for',
  docs: 'The wanted colour or a synonym is asked for as the paint, and no other one; lamps and backdrops do not count.',
  dimension: 'relevance',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  traits: { isColor: true },
  run(input) {
    const source = promptSource(input);
    const { color: wanted } = input.evalCase.car;
    const asked = readColor(wanted);
    if (asked === null) return checkPlainWords('paint colour', wanted, source);
    const mentions = mentionsOf(source.reading, 'color').filter(({ part }) => part === 'paint');
    return checkOnly({ what: 'paint colour', accepted: [asked.name, ...asked.also], mentions }, source);
  },
});
