import { describe, expect, test } from 'vitest';
import { paintHex } from '../../../studio/imagine/paint.ts';
import { readCells } from '../lab-cells.ts';
import type { PixelImage } from '../pixel-image.ts';
import { paintBox, paintCar, paintPicture, readHex } from '../raw-pictures.fixture.ts';
import { decodePreview, photographCar, specsOf } from '../studio-pictures.fixture.ts';
import { contradicts } from './color-families.ts';
import { measurePaint } from './paint-color.ts';

function measure(image: PixelImage) {
  return measurePaint(readCells(image));
}

const families = [
  ['red', 'red'],
  ['burgundy', 'red'],
  ['orange', 'orange'],
  ['gold', 'yellow'],
  ['yellow', 'yellow'],
  ['green', 'green'],
  ['blue', 'blue'],
  ['navy', 'blue'],
  ['purple', 'purple'],
  ['brown', 'brown'],
  ['black', 'black'],
  ['grey', 'grey'],
  ['silver', 'silver'],
  ['white', 'white'],
] as const;

test.each([0, 1, 2])(
  'the tail lamps of a black car do not speak for red, as it is drawn %d',
  async (variant) => {
    for (const spec of specsOf('#16181b', variant).filter(({ angle }) => angle === 'rear')) {
      const paint = measure(await decodePreview(await photographCar(spec)));
      expect(contradicts('red', paint), spec.body).toBe(true);
    }
  },
);

describe('a box on a backdrop', () => {
  test.each(families)('of %s measures %s', (color, family) => {
    const hex = paintHex(color, 0.5) ?? '';
    for (const backdrop of ['#777a7d', '#3b7d2e', '#e9e4d8']) {
      expect(measure(paintBox(hex, backdrop)), backdrop).toMatchObject({ family, reason: null });
    }
  });

  // CIE Lab gives most of these one hue, 302 to 306.
  test.each([
    ['blue', '#0000ff', 'blue'],
    ['navy', '#000080', 'blue'],
    ['midnightblue', '#191970', 'blue'],
    ['slateblue', '#6a5acd', null],
    ['mediumpurple', '#9370db', 'purple'],
    ['indigo', '#4b0082', 'purple'],
  ])('of the CSS colour %s is told from the blues and purples beside it', (_, hex, family) => {
    expect(measure(paintBox(hex, '#777a7d')).family).toBe(family);
  });

  test('reports what little colour a neutral has, where it has any', () => {
    const cast = measure(paintBox('#5f6a76', '#d4d4d4'));
    expect(cast.vivid).toBe(false);
    expect(cast.tint?.depth).toBeGreaterThan(0.05);
    expect(measure(paintBox('#9a9a9a', '#3c3c3c')).tint).toBeUndefined();
  });

  test('reports its very colour', () => {
    const { hex, lab, confidence, vivid } = measure(paintBox('#1f4fa3', '#d0d0d0'));
    expect(vivid).toBe(true);
    expect(confidence).toBeGreaterThan(0.9);
    const [red, green, blue] = readHex(hex ?? '#000000');
    expect(Math.max(Math.abs(red - 0x1f), Math.abs(green - 0x4f), Math.abs(blue - 0xa3))).toBeLessThan(8);
    expect(lab?.[2]).toBeLessThan(-40);
  });

  test('is told from a backdrop as colourful as itself', () => {
    expect(measure(paintBox('#b3161b', '#1f7a3d')).family).toBe('red');
    expect(measure(paintBox('#aeb4ba', '#1f7a3d')).vivid).toBe(false);
  });

  test('may reach both sides of the picture', () => {
    const wide = paintPicture((_, y) => (Math.abs(y - 0.5) < 0.25 ? [31, 79, 163] : [190, 190, 190]));
    expect(measure(wide).family).toBe('blue');
  });
});

describe('what is not told', () => {
  test('is a picture without a foreground', () => {
    expect(measure(paintPicture(() => [120, 60, 60]))).toEqual({
      ...{ family: null, vivid: null, confidence: 0, lab: null, hex: null },
      reason: 'no car stands out from the background',
    });
  });

  test('is a colour between two families, though it is one', () => {
    const teal = measure(paintBox('#128a93', '#808080'));
    expect(teal).toMatchObject({ family: null, vivid: true, reason: 'between green and blue' });
    expect(teal.hex).not.toBeNull();
  });

  test('is a faint colour, of which the hex is told', () => {
    expect(measure(paintBox('#9aa5ae', '#404040')).vivid).toBe(false);
    expect(measure(paintBox('#708ba6', '#404040'))).toMatchObject({
      ...{ family: null, vivid: null, confidence: 0, hex: '#718ba6' },
      reason: 'a faint colour, too weak to tell paint from light',
    });
  });

  test('is not called after its lamps where it is too faint', () => {
    const rear = paintPicture((x, y) => {
      if (Math.abs(Math.abs(x - 0.5) - 0.24) < 0.05 && Math.abs(y - 0.5) < 0.04) return [190, 20, 25];
      return Math.abs(x - 0.5) < 0.3 && Math.abs(y - 0.5) < 0.25 ? [136, 146, 132] : [210, 212, 215];
    });
    const { vivid, hex } = measure(rear);
    expect(vivid).toBeNull();
    const [red, green] = readHex(hex ?? '');
    expect(green).toBeGreaterThan(red);
  });

  test('is a neutral car in blue light', () => {
    const dusk = paintPicture((x, y) => {
      if (Math.abs(x - 0.5) < 0.3 && Math.abs(y - 0.5) < 0.25) return [96, 112, 150];
      return y < 0.4 ? [150, 165, 205] : [110, 124, 160];
    });
    expect(measure(dusk).reason).toBe('the light tints the whole picture as much as the car');
  });

  test('is dull paint in a light that tints the whole picture', () => {
    const sunset = paintPicture((x, y) => {
      if (Math.abs(x - 0.5) < 0.3 && Math.abs(y - 0.5) < 0.25) return [150, 120, 80];
      return y < 0.4 ? [250, 215, 150] : [120, 90, 55];
    });
    expect(measure(sunset).reason).toBe('the light tints the whole picture as much as the car');
  });
});

describe('black, grey, silver and white', () => {
  const shades = [
    ['#16181b', 'black'],
    ['#64696f', 'grey'],
    ['#a6abb0', 'silver'],
    ['#f2f3f2', 'white'],
  ] as const;

  test.each(shades)('are told by the car, whatever is behind: %s', (hex, family) => {
    for (const wall of ['#f7f7f7', '#b9bcc0', '#87898c', '#3a3b3d', '#050505']) {
      expect(measure(paintCar(hex, wall)), wall).toMatchObject({ family, vivid: false, reason: null });
    }
  });

  test('are told of a white car before white, of which only glass and tyres stand out', () => {
    expect(measure(paintCar('#ffffff', '#ffffff')).family).toBe('white');
  });

  test('are told of a car that is small in its picture', () => {
    expect(measure(paintCar('#1b1e22', '#b9bcc0', 0.35)).family).toBe('black');
    expect(measure(paintCar('#f2f3f2', '#4a4c50', 0.35)).family).toBe('white');
  });
});

describe('lamps', () => {
  test('do not paint a white car red', () => {
    const rear = paintPicture((x, y) => {
      if (Math.abs(Math.abs(x - 0.5) - 0.2) < 0.05 && Math.abs(y - 0.5) < 0.1) return [190, 20, 25];
      return Math.abs(x - 0.5) < 0.3 && Math.abs(y - 0.5) < 0.25 ? [240, 241, 240] : [110, 112, 115];
    });
    expect(measure(rear)).toMatchObject({ family: 'white', vivid: false });
  });
});

describe('studio drawings', () => {
  test.each(families)('of %s measure %s from every side', async (color, family) => {
    for (const [index, spec] of specsOf(paintHex(color, 0.5) ?? '').entries()) {
      if (index % 2 === 1) continue;
      const paint = measure(await decodePreview(await photographCar(spec)));
      const label = `${spec.body} ${spec.angle}: ${JSON.stringify(paint)}`;
      expect(contradicts(family, paint), label).toBe(false);
      // Light makes one neutral look like the next: at its border it has the next one's name.
      if (paint.vivid) expect(paint.family, label).toBe(family);
    }
  });
});
