import { describe, expect, test } from 'vitest';
import { lightness, mix, saturation } from './color.ts';
import { shadePaint } from './paint-shades.ts';

describe('colour', () => {
  test.each([
    ['#000000', 0],
    ['#ffffff', 100],
    ['#777777', 50.03],
    ['#ff0000', 53.23],
  ])('of %s has the L* of the CIE formula', (color, expected) => {
    expect(lightness(color)).toBeCloseTo(expected, 1);
  });

  test('mixes from the first to the second', () => {
    expect([0, 0.5, 1].map((share) => mix('#000000', '#ff8040', share))).toEqual([
      '#000000',
      '#804020',
      '#ff8040',
    ]);
  });

  test('is not saturated when it is grey', () => {
    expect([saturation('#7f7f7f'), saturation('#ff0080')]).toEqual([0, 255]);
  });
});

describe('the tones of a paint', () => {
  test.each(['#1f4fa3', '#141414', '#b0b2b4', '#f2f3f2'])('of %s fall from bright to deep', (paint) => {
    const { bright, light, base, dark, deep } = shadePaint(paint);
    const tones = [bright, light, base, dark, deep].map(lightness);
    expect(tones).toEqual([...tones].sort((a, b) => b - a));
  });

  test('keep white paint white in its shadows', () => {
    expect(lightness(shadePaint('#f4f4f4').dark)).toBeGreaterThan(85);
  });
});
