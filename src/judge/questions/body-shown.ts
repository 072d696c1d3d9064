import { bodyNames } from '../../language/bodies.ts';
import type { BodyName } from '../../language/vocabulary/vocabulary.ts';
import { defineQuestion, tellChoice } from './question.ts';

const unsure = 'cannot be told';

/** As people write them where the canonical name is short for more. */
const spelt: Partial<Record<BodyName, string>> = { suv: 'SUV or crossover', wagon: 'wagon (estate)' };
const spell = (body: BodyName) => spelt[body] ?? body;

export const bodyShown = defineQuestion({
  id: 'body-shown',
  revision: 1,
  sends: ['whole'],
  wordings: [
    'Which body does the car in this picture have?',
    'What kind of car is this, by the shape of its body?',
    'Look at the roof, the rear end and the doors: which body type is it?',
    'Under which body type would a dealer list this car?',
    'Which of these bodies is it?',
    'By its outline alone, which body type does this car have?',
  ],
  reply: { kind: 'choices', choices: [...bodyNames.map(spell), unsure] },
  holds: ({ body }) => (body ? spell(body) : unsure),
  tell: ({ value }, { body }) => tellChoice(String(value), body && [spell(body)], unsure),
});
