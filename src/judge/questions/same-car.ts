import { defineQuestion } from './question.ts';

export const sameCar = defineQuestion({
  id: 'same-car',
  revision: 1,
  sends: ['whole', 'other'],
  wordings: [
    'Are these two photographs of one and the same car, or of two cars that only look alike?',
    'Could both pictures have been taken of a single car, walking around it? Two cars of one model are not one car if anything on them differs.',
    'A seller shows these two pictures as the same car. Is that so? Compare the body, lamps, wheels, trim and paint.',
    'Do the two pictures show one car from different places? If body, wheels or lamps cannot be of one car, answer no.',
    'Is it the same car in both pictures?',
    'Somebody may have put a picture of another car beside the first. Are both of one car?',
  ],
  reply: { kind: 'yes-no' },
  holds: () => 'yes',
  tell: ({ value }) =>
    value === 'yes' ? { answer: 'yes', said: 'one car' } : { answer: 'no', said: 'two cars' },
});
