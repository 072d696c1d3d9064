import { describe, expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const keys = ['brand', 'model', 'year', 'color', 'bodyType', 'vehicleType', 'condition', 'description'];

describe('a suggestion', () => {
  test.each([
    ['colour', 'color'],
    ['Color', 'color'],
    ['body_type', 'bodyType'],
    ['body', 'bodyType'],
    ['modle', 'model'],
    ['yaer', 'year'],
    ['desc', 'description'],
  ])('for %s is %s', (word, meant) => {
    expect(suggest(word, keys)).toBe(meant);
  });

  test.each(['', 'x', 'seats', 'zzzzz', 'y'.repeat(1000)])('for %j is not made', (word) => {
    expect(suggest(word, keys)).toBeNull();
  });
});
