import { expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

test.each([
  'Photo by Audi Sport',
  'a competitor of Renault',
  'rival of Renault',
  'a car similar to a Renault',
])('%s names no maker of the car', (text) => {
  expect(describeMentions(text, ['brand', 'badge'])).toEqual([]);
});

test('the maker of the car is read beside one that is only mentioned', () => {
  expect(describeMentions('BMW X5, a rival of Audi, photo by Mercedes', ['brand'])).toEqual([
    '+brand BMW "BMW"',
  ]);
  expect(describeMentions('Photo by: Renault Clio', ['brand'])).toEqual(['+brand Renault "Renault"']);
});
