import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseStudio } from './backdrop.ts';
import { lightness, saturation } from './color.ts';

const paints = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the studio behind a car', () => {
  test('is neutral and stands apart from the paint, whatever the paint', () => {
    fc.assert(
      fc.property(paints, fc.integer(), (paint, variant) => {
        const { wall, floor } = chooseStudio(paint, variant);
        for (const tone of [...wall, ...floor]) expect(saturation(tone)).toBe(0);
        expect(Math.abs(lightness(wall[1]) - lightness(paint))).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  test('is darker than white paint and lighter than black paint', () => {
    for (const variant of [0, 1, 2, 3]) {
      expect(lightness(chooseStudio('#f4f4f4', variant).wall[1])).toBeLessThan(76);
      expect(lightness(chooseStudio('#141414', variant).wall[1])).toBeGreaterThan(50);
    }
  });

  test('changes with the variant and comes round again', () => {
    expect(chooseStudio('#1f4fa3', 1)).not.toEqual(chooseStudio('#1f4fa3', 0));
    expect(chooseStudio('#f4f4f4', 3)).toEqual(chooseStudio('#f4f4f4', 0));
  });
});
