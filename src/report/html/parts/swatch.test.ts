import { expect, test } from 'vitest';
import { swatchOf } from './swatch.ts';

test.each([
  ['blue', '#2456b8'],
  ['navy blue', '#1b2a55'],
  ['green (#2f7d4f)', '#2f7d4f'],
  ['#ABCDEF', '#abcdef'],
  ['червоний', '#b3161b'],
  ['metallic silver', '#c0c3c6'],
])('%s is shown as %s', (text, hex) => {
  expect(swatchOf(text)).toBe(hex);
});

test.each(['covered', 'unknown', '', '#12345', 'not measured'])('%j has no swatch', (text) => {
  expect(swatchOf(text)).toBeNull();
});
