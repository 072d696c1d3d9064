import { expect, it } from 'vitest';
import { readSeed, seedSchema } from './seed.ts';

it.each([
  ['0', 0],
  ['-1', -1],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', '9007199254740993'],
  ['18446744073709551615', '18446744073709551615'],
  ['-9223372036854775808', '-9223372036854775808'],
  ['00018446744073709551', '18446744073709551'],
])('reads the seed %s exactly', (digits, seed) => {
  expect(readSeed(digits)).toBe(seed);
  expect(seedSchema.parse(seed)).toBe(seed);
});

it.each(['', '1.5', '1e3', 'none', '184467440737095516150'])('takes "%s" for no seed', (text) => {
  expect(readSeed(text)).toBeNull();
});
