import { describe, expect, test } from 'vitest';
import { hueMargin, nameVivid } from './name-paint.ts';

function name(hue: number, lightness: number, purest: number) {
  return nameVivid({ hue, lightness, chroma: purest, purest });
}

describe('a hue', () => {
  // Hue, L* and C*ab of cars in photographs.
  test.each([
    ['a red in full depth', [38, 33, 69], 'red'],
    ['a burgundy', [25, 28, 24], 'red'],
    ['an orange', [51, 52, 56], 'orange'],
    ['a taxi', [86, 75, 70], 'yellow'],
    ['a pale yellow', [97, 74, 42], 'yellow'],
    ['a lime', [107, 79, 78], 'green'],
    ['a dark green', [160, 26, 20], 'green'],
    ['a bronze', [66, 24, 21], 'brown'],
    ['a brown in the shade', [57, 26, 42], 'brown'],
    ['a copper', [36, 32, 16], 'brown'],
    ['a champagne', [80, 68, 24], 'brown'],
    ['a blue', [275, 40, 45], 'blue'],
  ] as const)('of %s names it', (_, [hue, lightness, purest], family) => {
    expect(name(hue, lightness, purest)).toEqual({ family });
  });

  test.each([
    [
      [37, 43, 42],
      ['red', 'orange'],
    ],
    [
      [74, 61, 66],
      ['orange', 'yellow'],
    ],
    [
      [78, 45, 32],
      ['brown', 'yellow'],
    ],
    [
      [60, 45, 42],
      ['brown', 'orange'],
    ],
    [
      [206, 50, 18],
      ['green', 'blue'],
    ],
    [
      [336, 40, 40],
      ['purple', 'red'],
    ],
  ] as const)('between two families is neither: %j', ([hue, lightness, purest], between) => {
    expect(name(hue, lightness, purest)).toEqual({ between });
  });

  test('has no margin between two families, and its distance from their ends inside one', () => {
    const margin = (hue: number) => hueMargin({ hue, lightness: 50, chroma: 60, purest: 60 });
    expect(margin(206)).toBe(0);
    expect(margin(60)).toBe(12);
    expect(margin(350)).toBe(12);
  });
});
