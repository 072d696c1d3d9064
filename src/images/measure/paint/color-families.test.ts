import { describe, expect, test } from 'vitest';
import { colorNames } from '../../../language/colors.ts';
import type { PaintMeasure } from '../../../model/measures.ts';
import { readCells } from '../lab-cells.ts';
import { paintBox } from '../raw-pictures.fixture.ts';
import { contradicts, paintsContradict } from './color-families.ts';
import { measurePaint } from './paint-color.ts';

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
const [black, grey, silver, white] = ['#16181b', '#64696f', '#a6abb0', '#f2f3f2'];
const neutrals = [black, grey, silver, white];
const vivid = [red, orange, yellow, brown, green, blue, purple];
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

  // What fits, what can not be told, and what contradicts.
  test.each([
    ['red', [red, '#6d1526'], [copper], [orange, yellow, brown, green, blue, purple, ...neutrals]],
    ['orange', [orange], [copper], [red, yellow, brown, green, blue, purple, ...neutrals]],
    ['yellow', [yellow, '#b8923f'], [], [red, orange, brown, green, blue, purple, ...neutrals]],
    ['brown', [brown], [copper], [red, orange, yellow, green, blue, purple, ...neutrals]],
    ['green', [green], [teal], [red, orange, yellow, brown, blue, purple, ...neutrals]],
    ['blue', [blue, navy], [teal], [red, orange, yellow, brown, green, purple, ...neutrals]],
    ['turquoise', [teal], [], [red, orange, yellow, brown, purple, ...neutrals]],
    ['purple', [purple], [], [red, orange, yellow, brown, green, blue, navy, ...neutrals]],
    ['pink', [pink], [], [orange, yellow, brown, green, blue, ...neutrals]],
    ['gold', ['#b8923f', yellow], [], [red, green, blue, purple, ...neutrals]],
    ['beige', [silver, white, brown, '#a3875c'], [grey], [red, yellow, green, blue, purple, black]],
    ['black', [black], [grey], [silver, white, ...vivid]],
    ['grey', [grey], [black, silver], [white, ...vivid]],
    ['silver', [silver], [grey, white], [black, ...vivid]],
    ['white', [white], [silver], [black, grey, ...vivid]],
  ])('%s is met by its own family, and contradicted by what light can not make of it', (asked, ...lists) => {
    for (const [index, verdict] of [false, null, true].entries()) {
      for (const hex of lists[index] ?? []) expect(contradicts(asked, measured(hex)), hex).toBe(verdict);
    }
  });

  test('is met by a neighbouring neutral only close to it', () => {
    // L* 39, 47 and 52: next to black, as a grey car, and as no black one.
    const verdicts = ['#5c5c5c', '#6f6f6f', '#7c7c7c'].map((hex) => contradicts('black', measured(hex)));
    expect(verdicts).toEqual([false, null, true]);
  });

  test('is contradicted by the lightness alone where a faint tint leaves the family open', () => {
    const tinted: PaintMeasure = { ...unknown, lab: [82, 1, 9], bright: 88, hex: '#d4cbba' };
    expect(contradicts('black', tinted)).toBe(true);
    expect(contradicts('white', tinted)).toBeNull();
  });

  test('is not contradicted by a neutral that has a breath of it, as a dull blue in the shade', () => {
    const [bluish, pure] = [measured('#5f6a76'), measured('#68696b')];
    expect([bluish.vivid, pure.vivid]).toEqual([false, false]);
    expect([contradicts('blue', bluish), contradicts('blue', pure)]).toEqual([null, true]);
    expect(contradicts('red', bluish)).toBe(true);
    expect(paintsContradict(bluish, measured(blue))).toBeNull();
    expect(paintsContradict(measured(blue), pure)).toBe(true);
  });

  test('of a white car in the shade is no grey, unlike that of a dark car that mirrors the sky', () => {
    const shaded: PaintMeasure = { ...unknown, family: 'silver', vivid: false, lab: [56, 0, 0], bright: 79 };
    expect(contradicts('grey', shaded)).toBe(true);
    expect(contradicts('white', shaded)).toBeNull();
    const mirroring: PaintMeasure = { ...shaded, family: 'grey', lab: [42, 0, 0] };
    expect(contradicts('grey', mirroring)).not.toBe(true);
  });

  test('is not contradicted by a neutral a third of which has a pale colour of its hue', () => {
    const pale: PaintMeasure = { ...measured(silver), tint: { hue: 103, depth: 0.09 } };
    const lamp: PaintMeasure = { ...pale, tint: { hue: 103, depth: 0.04 } };
    expect(['green', 'blue'].map((asked) => contradicts(asked, pale))).toEqual([null, true]);
    expect(contradicts('green', lamp)).toBe(true);
    expect(paintsContradict(measured(green), lamp)).toBe(true);
  });

  test('of a neutral is not judged by measures that took the backdrop for the car at times', () => {
    const { bright, ...old } = measured(white);
    expect(bright).toBeGreaterThan(90);
    expect(contradicts('black', old)).toBeNull();
    expect(contradicts('red', old)).toBe(true);
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
    [grey, silver],
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
    [black, silver],
    [black, white],
    [grey, white],
  ])('do not measure %s and %s', (one, other) => {
    expect(paintsContradict(measured(one), measured(other))).toBe(true);
    expect(paintsContradict(measured(other), measured(one))).toBe(true);
  });

  test('are not told apart by neutrals two steps off that one light is enough for', () => {
    // L* 37 and 62.
    const [dim, lit] = [measured('#585858'), measured('#979797')];
    expect([dim.family, lit.family]).toEqual(['black', 'silver']);
    expect(paintsContradict(dim, lit)).toBeNull();
  });

  test('are not compared when one could not be told', () => {
    expect(paintsContradict(unknown, measured(red))).toBeNull();
    expect(paintsContradict(measured(red), unknown)).toBeNull();
  });
});
