import type { Angle } from '../../model/car.ts';
import { defineQuestion, tellChoice } from './question.ts';

const unsure = 'cannot be told';

/** The view itself, and those an eighth of a turn away. */
const right: Readonly<Record<Angle, readonly string[]>> = {
  front: ['front', 'front three-quarter'],
  side: ['left side', 'right side', 'front three-quarter', 'rear three-quarter'],
  rear: ['rear', 'rear three-quarter'],
  front34: ['front three-quarter', 'front', 'left side', 'right side'],
  rear34: ['rear three-quarter', 'rear', 'left side', 'right side'],
};

/** How the question names a view. */
export function nameView(angle: Angle): string {
  return right[angle][0] ?? angle;
}

export const angleShown = defineQuestion({
  id: 'angle-shown',
  revision: 1,
  sends: ['whole'],
  wordings: [
    'From where is the car in this picture seen?',
    'Where does the camera stand, as seen from the car?',
    'Which view of the car is this?',
    'Which part of the car faces the viewer?',
    'Look at lamps, wheels and windows: from which side was this picture taken?',
    'A catalogue sorts pictures of cars by their view. Under which does this one belong?',
  ],
  reply: {
    kind: 'choices',
    choices: [...new Set([...right.front, ...right.side, ...right.rear]), unsure],
  },
  holds: ({ angle }) => nameView(angle),
  tell: ({ value }, { angle }) => tellChoice(String(value), right[angle], unsure),
});
