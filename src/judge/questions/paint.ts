import { colorNames } from '../../language/colors.ts';
import { neutralFamilies } from '../../model/measures.ts';
import { defineQuestion, type Told } from './question.ts';

const unsure = 'cannot be told';

export const paint = defineQuestion({
  id: 'paint',
  revision: 1,
  sends: ['whole'],
  wordings: [
    'Which colour is the paint of the car?',
    'What colour would a dealer list this car in?',
    'Leave glass, wheels, lamps and background aside: which colour is the body painted in?',
    'Allow for the light of the picture. Which colour has the paint of the car?',
    'Which of these colours is the paint?',
    'If you painted a model of this car, which colour would you take?',
  ],
  reply: { kind: 'choices', choices: [...colorNames, unsure] },
  holds: (expected) => expected.paint?.name ?? unsure,
  tell({ value }, expected): Told {
    const said = String(value);
    if (expected.paint === null || said === unsure) return { answer: 'cannot-tell', said };
    const right: readonly string[] = [expected.paint.name, ...expected.paint.also];
    if (right.includes(said)) return { answer: 'yes', said };
    return areNeighbours(said, expected.paint.name)
      ? { answer: 'cannot-tell', said }
      : { answer: 'no', said, names: said };
  },
});

/** Colours that light, or another person, takes for one another. */
const alike: readonly (readonly string[])[] = [
  ['red', 'burgundy', 'orange', 'pink'],
  ['blue', 'turquoise', 'purple'],
  ['green', 'turquoise'],
  ['yellow', 'gold', 'orange'],
  ['brown', 'beige', 'gold', 'orange'],
  ['beige', 'white', 'silver', 'gold'],
  ['purple', 'pink'],
];

/** Of black, grey, silver and white those side by side are taken for one another too. */
function areNeighbours(one: string, other: string): boolean {
  const neutrals: readonly string[] = neutralFamilies;
  const [at, from] = [neutrals.indexOf(one), neutrals.indexOf(other)];
  if (at >= 0 && from >= 0) return Math.abs(at - from) === 1;
  return alike.some((group) => group.includes(one) && group.includes(other));
}
