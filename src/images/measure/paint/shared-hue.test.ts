import { expect, test } from 'vitest';
import { hueOf } from '../lab.ts';
import { readCells } from '../lab-cells.ts';
import { paintPicture, type Rgb } from '../raw-pictures.fixture.ts';
import { sharesHue } from './shared-hue.ts';

/** Whether sky and road, on the right, share the hue of what is on the left. */
function share(car: Rgb, sky: Rgb, road: Rgb): boolean {
  const cells = readCells(paintPicture((x, y) => (x < 0.5 ? car : y < 0.4 ? sky : road)));
  const inside = Uint8Array.from(cells.lightness, (_, cell) =>
    cell % cells.width < cells.width / 2 ? 1 : 0,
  );
  return sharesHue(cells, inside, hueOf(cells.a[0] ?? 0, cells.b[0] ?? 0));
}

const beige: Rgb = [190, 160, 120];

test('a low sun gives sky and road the hue of the car', () => {
  expect(share(beige, [250, 215, 150], [120, 90, 55])).toBe(true);
});

test('sand under a white sky is no light, and neither is a warm sky over a grey road', () => {
  expect(share(beige, [240, 240, 240], [170, 140, 100])).toBe(false);
  expect(share(beige, [250, 215, 150], [100, 100, 100])).toBe(false);
});

test('another hue is no reason', () => {
  expect(share([60, 90, 160], [250, 215, 150], [120, 90, 55])).toBe(false);
});
