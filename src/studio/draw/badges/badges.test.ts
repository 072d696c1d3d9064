import { describe, expect, test } from 'vitest';
import { usualBrands } from '../car-spec.fixture.ts';
import { drawBadge } from './draw-badge.ts';
import { iconPath } from './icon-path.ts';
import { readInitials } from './initials.ts';
import { hasMark } from './marks.ts';

const place = { x: 10, y: 20, width: 38, height: 26 };

describe('a badge', () => {
  test.each([...usualBrands])('of %s is a mark of its own', (brand) => {
    expect(hasMark(brand)).toBe(true);
  });

  test.each(['mercedes benz', 'MERCEDES', 'Skoda', 'citroen', 'great_wall', 'VW'])(
    'is found under the spelling %s',
    (brand) => {
      expect(hasMark(brand)).toBe(true);
    },
  );

  test('is initials in a ring for a brand without a mark', () => {
    expect(hasMark('Zastava')).toBe(false);
    expect(drawBadge('Zastava', place)).toContain('<circle');
    expect(drawBadge('Zastava', place)).not.toBe(drawBadge('Geely', place));
  });

  test('fills its place by the shape of the mark: rings wide, a star high', () => {
    const scaleOf = (brand: string) => Number(/scale\(([\d.]+) /.exec(drawBadge(brand, place))?.[1]);
    expect(scaleOf('Audi')).toBeCloseTo(38 / 24, 3);
    expect(scaleOf('Mercedes-Benz')).toBeCloseTo(26 / 24, 3);
  });

  test('writes no text that came from outside', () => {
    expect(drawBadge('<script>"&', place)).not.toMatch(/<script|&|""/);
  });
});

describe('initials', () => {
  test.each([
    ['Alfa Romeo', 'AR'],
    ['BYD', 'BYD'],
    ['Geely', 'GE'],
    ['Škoda', 'SK'],
    ['Aston Martin Lagonda Limited', 'AML'],
    ['ЗАЗ', ''],
    ['', ''],
  ])('of %j are %j', (brand, expected) => {
    expect(readInitials(brand)).toBe(expected);
  });
});

test('an icon that the package lacks is named in the error', () => {
  expect(() => iconPath('no-such-maker')).toThrow('no-such-maker');
});
