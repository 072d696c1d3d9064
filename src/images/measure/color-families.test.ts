import { describe, expect, test } from 'vitest';
import { colorNames } from '../../language/colors.ts';
import type { PaintMeasure } from '../../model/measures.ts';
import { contradicts, paintsContradict } from './color-families.ts';
import { readCells } from './lab-cells.ts';
import { measurePaint } from './paint-color.ts';
import { paintBox } from './raw-pictures.fixture.ts';

/** What a box of this colour measures on a grey it stands out from. */
function measured(hex: string): PaintMeasure {
  const isDark = Number.parseInt(hex.slice(3, 5), 16) < 100;
  return measurePaint(readCells(paintBox(hex, isDark ? '#d4d4d4' : '#3c3c3c')));
}

const red = '#b3161b';
const orange = '#e0701a';
const yellow = '#f0c51a';
const brown = '#6b4423';
const green = '#1f7a3d';
const teal = '#128a93';
const blue = '#1f4fa3';
const navy = '#1b2d6b';
const purple = '#5d2f86';
const pink = '#d9689f';
const copper = '#99503f';
const [black, grey, silver, white] = ['#16181b', '#64696f', '#aeb4ba', '#f2f3f2'];
const unknown: PaintMeasure = {
  family: null,
  vivid: null,
  confidence: 0,
  lab: null,
  hex: null,
  reason: 'dark',
};

describe('an asked colour', () => {
  test.each(colorNames)('%s has its row in the table', (name) => {
    expect(contradicts(name, measured(blue))).not.toBeNull();
  });

  test.each([
    [
      'red',
      [red, '#6d1526', copper],
      [orange, yellow, brown, green, blue, purple, black, grey, silver, white],
    ],
    ['orange', [orange, copper], [red, yellow, brown, green, blue, purple, black, grey, silver, white]],
    ['yellow', [yellow, '#b8923f'], [red, orange, brown, green, blue, purple, black, grey, silver, white]],
    ['brown', [brown], [red, orange, yellow, green, blue, purple, black, grey, silver, white]],
    ['green', [green, teal], [red, orange, yellow, brown, blue, purple, black, grey, silver, white]],
    ['blue', [blue, teal, navy], [red, orange, yellow, brown, green, purple, black, grey, silver, white]],
    ['turquoise', [teal], [red, orange, yellow, brown, purple, black, grey, silver, white]],
    ['purple', [purple], [red, orange, yellow, brown, green, blue, navy, black, grey, silver, white]],
    ['pink', [pink], [orange, yellow, brown, green, blue, black, grey, silver, white]],
    ['gold', ['#b8923f', yellow], [red, green, blue, purple, black, white]],
    ['beige', [silver, white, brown, '#a3875c'], [red, yellow, green, blue, purple]],
    ['black', [black, grey, silver, white], [red, orange, yellow, brown, green, blue, purple]],
    ['white', [black, grey, silver, white], [red, orange, yellow, brown, green, blue, purple]],
    ['silver', [black, grey, silver, white], [red, orange, yellow, brown, green, blue, purple]],
    ['grey', [black, grey, silver, white], [red, orange, yellow, brown, green, blue, purple]],
  ])('%s is contradicted by other families only', (asked, passing, contradicting) => {
    for (const hex of passing) expect(contradicts(asked, measured(hex)), hex).toBe(false);
    for (const hex of contradicting) expect(contradicts(asked, measured(hex)), hex).toBe(true);
  });

  test('is neither met nor contradicted by a paint that could not be told', () => {
    expect(contradicts('red', unknown)).toBeNull();
  });

  test('that nobody knows is neither', () => {
    expect(contradicts('ultraviolet', measured(red))).toBeNull();
    expect(contradicts('constructor', measured(red))).toBeNull();
  });
});

describe('two pictures of one car', () => {
  test.each([
    [red, '#8f2420'],
    [blue, '#2e62b8'],
    [silver, white],
    [black, grey],
    [red, copper],
    [teal, '#1c8f7e'],
  ])('may measure %s and %s', (one, other) => {
    expect(paintsContradict(measured(one), measured(other))).toBe(false);
  });

  test.each([
    [red, orange],
    [red, blue],
    [orange, brown],
    [orange, yellow],
    [green, blue],
    [blue, purple],
    [white, red],
    [blue, black],
  ])('do not measure %s and %s', (one, other) => {
    expect(paintsContradict(measured(one), measured(other))).toBe(true);
    expect(paintsContradict(measured(other), measured(one))).toBe(true);
  });

  test('are not compared when one could not be told', () => {
    expect(paintsContradict(unknown, measured(red))).toBeNull();
    expect(paintsContradict(measured(red), unknown)).toBeNull();
  });
});
