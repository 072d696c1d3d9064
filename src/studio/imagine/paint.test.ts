import { describe, expect, test } from 'vitest';
import { commonPaints, paintHex, paintNames } from './paint.ts';

describe('paints', () => {
  test.each(paintNames)('%s has shades that differ a little and stay #rrggbb', (name) => {
    const shades = [0, 0.5, 1].map((shade) => paintHex(name, shade));
    for (const shade of shades) expect(shade).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set(shades).size).toBe(3);
  });

  test('have no answer for a colour they do not know, nor for names of object members', () => {
    expect(paintHex('plaid', 0.5)).toBeNull();
    expect(paintHex('constructor', 0.5)).toBeNull();
  });

  test('cover the usual colours of a street', () => {
    for (const name of commonPaints) expect(paintNames).toContain(name);
  });
});
