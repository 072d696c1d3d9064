import { expect, test } from 'vitest';
import { readCells } from '../lab-cells.ts';
import { paintPicture, type Rgb } from '../raw-pictures.fixture.ts';
import { measureCast } from './light-cast.ts';

/** The tint of a picture of these two halves, of which the left one is the car. */
function cast(left: Rgb, rightUpper: Rgb, rightLower: Rgb) {
  const cells = readCells(paintPicture((x, y) => (x < 0.5 ? left : y < 0.5 ? rightUpper : rightLower)));
  const inside = Uint8Array.from(cells.lightness, (_, cell) =>
    cell % cells.width < cells.width / 2 ? 1 : 0,
  );
  return measureCast(cells, inside).map((value) => Math.round(value) + 0);
}

const blue: Rgb = [30, 80, 180];
const grass: Rgb = [40, 120, 30];

test('grey surroundings tell of white light', () => {
  expect(cast(blue, [200, 200, 200], [90, 90, 90])).toEqual([0, 0]);
});

test('bluish ones tell of blue light, whatever colour the car has', () => {
  const [, b] = cast([200, 30, 30], [150, 160, 180], [90, 97, 112]);
  expect(b).toBeLessThan(-6);
});

test('grass is no light, but where all is coloured it is the light', () => {
  expect(cast(blue, [128, 128, 128], grass)).toEqual([0, 0]);
  const [a, b] = cast(blue, [250, 200, 120], [130, 95, 45]);
  expect(a).toBeGreaterThan(4);
  expect(b).toBeGreaterThan(30);
});
