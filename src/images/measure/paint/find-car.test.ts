import { describe, expect, test } from 'vitest';
import { readCells } from '../lab-cells.ts';
import type { PixelImage } from '../pixel-image.ts';
import { paintBox, paintCar, paintPicture } from '../raw-pictures.fixture.ts';
import { findCar } from './find-car.ts';
import { halveCells } from './paint-cells.ts';

function find(image: PixelImage) {
  const cells = halveCells(readCells(image));
  const car = findCar(cells);
  if (car === null) return null;
  const isInside = (x: number, y: number) =>
    car.inside[Math.floor(y * cells.height) * cells.width + Math.floor(x * cells.width)] === 1;
  return { box: car.box, isInside };
}

describe('a car', () => {
  test('is found where it stands, whatever its size', () => {
    for (const share of [0.3, 0.5, 0.9]) {
      const box = find(paintCar('#1f4fa3', '#c8c8c8', share))?.box;
      expect(box?.left).toBeCloseTo(0.5 - share / 2, 1);
      expect(box?.right).toBeCloseTo(0.5 + share / 2, 1);
    }
  });

  test('is found before a wall on which light falls off, and the wall is not', () => {
    const lit = paintPicture((x, y) => {
      if (Math.abs(x - 0.5) < 0.25 && Math.abs(y - 0.6) < 0.15) return [30, 32, 34];
      return [250 - 160 * x, 250 - 160 * x, 250 - 160 * x];
    });
    const found = find(lit);
    expect(found?.isInside(0.5, 0.6)).toBe(true);
    expect(found?.isInside(0.9, 0.6)).toBe(false);
    expect(found?.isInside(0.1, 0.3)).toBe(false);
  });

  test('of the colour of the wall is what lies between its glass and its tyres', () => {
    const found = find(paintCar('#ffffff', '#ffffff'));
    expect(found?.isInside(0.5, 0.58)).toBe(true);
    expect(found?.isInside(0.5, 0.05)).toBe(false);
  });

  test('is none where nothing stands out', () => {
    expect(find(paintPicture(() => [90, 90, 90]))).toBeNull();
    expect(find(paintBox('#909090', '#929292'))).toBeNull();
  });
});
