import { expect, test } from 'vitest';
import { describePromise, type Promised } from './describe-promise.ts';

const describeIt = (changes: Partial<Promised> = {}) =>
  describePromise({
    cars: 5,
    samples: 1,
    before: null,
    spread: null,
    pictures: 13,
    cost: 'none',
    ...changes,
  });

test('five cars with one sample of each: all have to fall, and each step of repeats has its promise and pictures', () => {
  const text = describeIt();
  expect(text).toContain('at best 1 time in 32; 5 of 5 cars have to fall, if the others rise as much\n');
  expect(text).toMatch(/repeat 2 +finds a fall of 19 points in 4 of 5 tries.*; 26 pictures\n/);
  expect(text).toMatch(/repeat 3 +finds a fall of 12 points.*; 39 pictures\n/);
  expect(text).toMatch(/repeat 5 +finds a fall of 7\.5 points.*; 65 pictures\n/);
});

test('four cars with one sample of each can tell nothing, and it says so', () => {
  expect(describeIt({ cars: 4 })).toContain(
    'nothing can be told, whatever comes: the best there is comes by chance 1 time in 16\n',
  );
});

test('a known spread asks for more, and says no more than it knows', () => {
  const text = describeIt({ samples: 3, before: 3, spread: 20 });
  expect(text).toContain('at best less than 1 time in a million\n');
  expect(text).toMatch(/repeat 3 +finds a fall of \d\d(\.5)? points in 4 of 5 tries; 39 pictures\n/);
  expect(text).not.toContain('repeat 5');
});

test('names the price of each step', () => {
  expect(describeIt({ cost: { perImage: 0.01, currency: 'USD' } })).toContain('26 pictures, 0.26 USD\n');
});

test('a run with one sample of each bounds what repeats of the other can show', () => {
  const text = describeIt({ samples: 3, before: 1 });
  expect(text).toContain('against 1 of each');
  expect(text).toContain('at best 1 time in 1,024\n');
  expect(text).toContain('repeat that one, too');
  expect(text).not.toContain('finds a fall');
});
