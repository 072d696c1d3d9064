import { defineQuestion, tellChoice } from './question.ts';

/** Offered beside the names. */
export const noneOfThese = 'none of these';

export const brandModel = defineQuestion({
  id: 'brand-model',
  revision: 1,
  sends: ['covered'],
  wordings: [
    'The grey box hides the badge. By its shape, which of these cars is it?',
    'Which make and model does this picture show? The badge is painted over: go by lamps, grille and body.',
    'One of these may be the car in the picture. Which? The grey box is no part of it.',
    'A car expert is shown this picture with the badge hidden. Which name does the car have?',
    'Compare the shape of the car with what you know of these models. Which one is it?',
    'Which of these names fits the car in the picture best, if any?',
  ],
  reply: { kind: 'choices', choices: 'names' },
  holds: ({ name }) => name,
  tell: ({ value }, { name }) => tellChoice(String(value), [name]),
});
