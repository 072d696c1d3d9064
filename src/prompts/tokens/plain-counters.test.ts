import { describe, expect, test } from 'vitest';
import { characterCounter, modelTokenCounter, urlByteCounter } from './plain-counters.ts';
import { countText } from './text-counter.ts';

describe('characters', () => {
  test.each([
    ['', 0],
    ['a car', 5],
    [' a car \n', 8],
    ['Білий', 5],
    ['🚗🚙', 2],
  ])('of %j are code points: %d', (text, count) => {
    expect(countText(text, characterCounter)).toEqual({ low: count, high: count });
  });
});

describe('bytes of an address', () => {
  test.each([
    ['a car', 7],
    ['Білий', 30],
    ['a+b', 5],
    ['half \ud83d', 16],
  ])('of %j are those of its percent-encoded form: %d', (text, count) => {
    expect(countText(text, urlByteCounter)).toEqual({ low: count, high: count });
  });
});

test('tokens of language models lie between a sixth and half of the characters', () => {
  expect(countText('a'.repeat(60), modelTokenCounter)).toEqual({ low: 10, high: 30 });
});
