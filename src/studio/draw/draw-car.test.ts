import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angles } from '../../model/car.ts';
import { blueHatchback, everyView, usualBrands } from './car-spec.fixture.ts';
import { bodies, type CarSpec } from './car-spec.ts';
import { drawCar } from './draw-car.ts';

const size = { width: 1024, height: 768 };

const anySpec: fc.Arbitrary<CarSpec> = fc.record({
  body: fc.constantFrom(...bodies),
  angle: fc.constantFrom(...angles),
  paint: fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  badge: fc.option(fc.oneof(fc.constantFrom(...usualBrands), fc.string())),
  wheels: fc.nat(),
  lamps: fc.nat(),
  grille: fc.nat(),
  backdrop: fc.nat(),
  stretch: fc.double({ min: -1, max: 1, noNaN: true }),
});

/** Walks the tags and complains about the first one that is not closed in order. */
function unbalancedTag(svg: string): string | null {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing && open.pop() !== name) return name;
    if (!closing && !selfClosing) open.push(name);
  }
  return open.at(-1) ?? null;
}

describe('a drawn car', () => {
  test('is the same text for the same spec and size', () => {
    for (const spec of everyView) expect(drawCar({ ...spec }, { ...size })).toBe(drawCar(spec, size));
  });

  test('differs from every other body and angle', () => {
    expect(new Set(everyView.map((spec) => drawCar(spec, size))).size).toBe(everyView.length);
  });

  test.each<[string, Partial<CarSpec>]>([
    ['paint', { paint: '#b3161b' }],
    ['badge', { badge: 'BMW' }],
    ['a bare grille', { badge: null }],
    ['lamps', { lamps: 1 }],
    ['grille', { grille: 1 }],
    ['backdrop', { backdrop: 1 }],
    ['stretch', { stretch: 0.5 }],
  ])('differs by %s', (_, change) => {
    expect(drawCar({ ...blueHatchback, ...change }, size)).not.toBe(drawCar(blueHatchback, size));
  });

  test('differs by its wheels where they are seen', () => {
    const side = { ...blueHatchback, angle: 'side' } as const;
    expect(drawCar({ ...side, wheels: 1 }, size)).not.toBe(drawCar(side, size));
  });

  test('wears a badge of its own for every usual brand', () => {
    const drawn = usualBrands.map((badge) => drawCar({ ...blueHatchback, badge }, size));
    expect(new Set(drawn).size).toBe(usualBrands.length);
  });

  test('is well-formed and refers to nothing outside, whatever the spec', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const svg = drawCar(spec, size);
        expect(unbalancedTag(svg)).toBeNull();
        expect(svg).not.toMatch(/NaN|undefined|Infinity|e-\d|<text|<image|<style|<script|href|url\((?!#)/);
      }),
    );
  });

  test('uses only ids that it defines, each defined once', () => {
    for (const spec of everyView) {
      const svg = drawCar(spec, size);
      const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(new Set(defined).size).toBe(defined.length);
      expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
    }
  });

  test('refuses a paint that is not #rrggbb', () => {
    expect(() => drawCar({ ...blueHatchback, paint: 'blue' }, size)).toThrow('#rrggbb, got blue');
  });
});
