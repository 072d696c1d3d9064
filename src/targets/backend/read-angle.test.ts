import { expect, test } from 'vitest';
import { readAngleWord, readAskedAngle } from './read-angle.ts';

test.each([
  ['front', 'front'],
  ['Rear', 'rear'],
  ['FRONT', 'front'],
  ['REAR_VIEW', 'rear'],
  ['rear_view', 'rear'],
  ['rear-view', 'rear'],
  ['sideView', 'side'],
  ['SideProfile', 'side'],
  ['back', 'rear'],
  ['view from behind', 'rear'],
  ['вид ззаду', 'rear'],
  ['front three-quarter', 'front34'],
  ['front34', 'front34'],
  ['REAR34', 'rear34'],
  ['front_3_4', 'front34'],
  ['front-3/4', 'front34'],
  ['rearThreeQuarter', 'rear34'],
  ['three_quarter_rear', 'rear34'],
  ['34_rear', 'rear34'],
  ['01_34-front', 'front34'],
  ['FRONT_THREE_QUARTER_VIEW', 'front34'],
  ['three-quarter view', 'front34'],
  ['Profile', 'side'],
  ['01_front', 'front'],
  ['3 - Rear', 'rear'],
  ['front left', null],
  ['low profile tyres', null],
  ['2_interior', null],
  ['', null],
  ['top', null],
  ['0', null],
  ['interior', null],
  ['front wheel', null],
  ['front and rear views', null],
])('a service that says "%s" means %s', (word, angle) => {
  expect(readAngleWord(word)).toBe(angle);
});

test.each([
  ['Studio photo of one red 2022 BMW X5 SUV, rear view, same vehicle in every view', 'rear'],
  ['a car, front view. Not a rear view.', 'front'],
  ['a car, front three-quarter view', 'front34'],
  ['front, side and rear views of one car', null],
  ['a red car', null],
])('"%s" asks for %s', (prompt, angle) => {
  expect(readAskedAngle(prompt)).toBe(angle);
});
