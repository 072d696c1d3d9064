import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actualSize,
  clampView,
  fitScale,
  panBy,
  placePicture,
  spotAt,
  type View,
  viewRegion,
  wholeView,
  zoomAt,
} from './view-box.ts';

const picture = { width: 1024, height: 768 };
const frame = { width: 512, height: 512 };
const sizes = { picture, frame };

const size = fc.record({
  width: fc.integer({ min: 1, max: 8000 }),
  height: fc.integer({ min: 1, max: 8000 }),
});
const share = fc.double({ min: -1, max: 2, noNaN: true });
const view: fc.Arbitrary<View> = fc.record({
  zoom: fc.double({ min: 0.01, max: 100, noNaN: true }),
  center: fc.record({ x: share, y: share }),
});

describe('the lightbox view', () => {
  test('begins with the whole picture in the middle of the frame', () => {
    expect(placePicture(wholeView, sizes)).toEqual({ scale: 0.5, x: 0, y: 64 });
  });

  test('1:1 puts a pixel of the picture on a pixel of the screen', () => {
    expect(placePicture(actualSize(wholeView, picture, frame), sizes)).toEqual({
      scale: 1,
      x: -256,
      y: -128,
    });
  });

  test('a picture smaller than the frame can be shown 1:1', () => {
    const small = { width: 100, height: 100 };
    const actual = clampView(actualSize(wholeView, small, frame), small, frame);
    expect(placePicture(actual, { picture: small, frame })).toEqual({ scale: 1, x: 206, y: 206 });
  });

  test('a region fills the frame', () => {
    const region = { x: 0.5, y: 0.25, width: 0.25, height: 0.25 };
    const { scale, x, y } = placePicture(viewRegion(region, picture, frame), sizes);
    expect(scale).toBe(2);
    expect(x + 0.625 * 1024 * scale).toBe(256);
    expect(y + 0.375 * 768 * scale).toBe(256);
  });

  test('dragging moves the picture by as much as the hand', () => {
    const before = actualSize(wholeView, picture, frame);
    const after = panBy(before, { x: 10, y: -20 }, sizes);
    const [one, other] = [placePicture(before, sizes), placePicture(after, sizes)];
    expect(other.x - one.x).toBeCloseTo(10);
    expect(other.y - one.y).toBeCloseTo(-20);
  });

  test('zooming keeps the spot under the pointer where it is, away from the edges', () => {
    const point = { x: 300, y: 200 };
    const before = { zoom: 3, center: { x: 0.5, y: 0.5 } };
    const after = zoomAt(before, 1.5, { point, ...sizes });
    expect(spotAt(after, point, sizes).x).toBeCloseTo(spotAt(before, point, sizes).x);
    expect(spotAt(after, point, sizes).y).toBeCloseTo(spotAt(before, point, sizes).y);
    expect(after.zoom).toBeCloseTo(4.5);
  });

  test('shows no void beside a picture that is larger than the frame, whatever it is asked for', () => {
    fc.assert(
      fc.property(view, size, size, (one, photo, box) => {
        const { scale, x, y } = placePicture(clampView(one, photo, box), { picture: photo, frame: box });
        const sides = [
          [x, scale * photo.width, box.width],
          [y, scale * photo.height, box.height],
        ] as const;
        for (const [start, length, room] of sides) {
          const slack = 1e-6 * Math.max(length, room);
          expect(start).toBeLessThanOrEqual(Math.max(0, (room - length) / 2) + slack);
          expect(start + length).toBeGreaterThanOrEqual(Math.min(room, (room + length) / 2) - slack);
        }
      }),
    );
  });

  test('is as near at most as one pixel on sixteen, and as far at most as the whole picture', () => {
    fc.assert(
      fc.property(view, size, size, (one, photo, box) => {
        const fit = fitScale(photo, box);
        const scale = clampView(one, photo, box).zoom * fit;
        expect(scale).toBeLessThanOrEqual(Math.max(16, fit) * (1 + 1e-9));
        expect(scale).toBeGreaterThanOrEqual(Math.min(1, fit) * (1 - 1e-9));
      }),
    );
  });
});
