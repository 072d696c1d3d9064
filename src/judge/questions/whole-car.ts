import { defineQuestion, tellChoice } from './question.ts';

const whole = 'one whole car';

export const wholeCar = defineQuestion({
  id: 'whole-car',
  revision: 1,
  sends: ['whole'],
  wordings: [
    'How many cars does this picture show, and is any part of the car cut off by the edge of the picture?',
    'Look at the four edges of the picture. Does the only car in it lie inside them, does an edge cut it off, or is there not exactly one car?',
    'Count the cars in this picture. If there is exactly one, say whether all of it can be seen.',
    'Would a seller say that this picture shows exactly one car from end to end?',
    'Which of these describes the picture best, as to the number of cars and whether a car is cut off?',
    'Is there one car here with bumpers, roof and wheels inside the frame, or is something missing or too much?',
  ],
  reply: { kind: 'choices', choices: [whole, 'one car that is cut off', 'two or more cars', 'no car'] },
  holds: () => whole,
  tell: ({ value }) => tellChoice(String(value), [whole]),
});
