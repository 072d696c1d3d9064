import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeByJudge, type Thousandths, usualPlace, widen } from './badge-place.ts';

test('the place that a judge names gets room around it', () => {
  expect(placeByJudge([450, 400, 550, 500], 'front')).toEqual({
    from: 'judge',
    region: { x: 0.37, y: 0.32, width: 0.26, height: 0.26 },
  });
});

test.each<[string, Thousandths]>([
  ['outside of the picture', [450, 400, 1200, 500]],
  ['turned over', [550, 500, 450, 400]],
  ['a dot', [500, 450, 503, 453]],
  ['half of the picture', [200, 100, 800, 600]],
  ['in a corner', [0, 0, 60, 60]],
  ['no number', [450, Number.NaN, 550, 500]],
])('a box that is no emblem is not believed: %s', (_, box) => {
  expect(placeByJudge(box, 'front')).toBeNull();
});

test('a region with room around it stays inside the picture', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      share,
      share,
      fc.double({ min: -0.4, max: 3, noNaN: true }),
      (x, y, w, h, room) => {
        const wide = widen({ x, y, width: w * (1 - x), height: h * (1 - y) }, room);
        expect(Math.min(wide.x, wide.y, wide.width, wide.height)).toBeGreaterThanOrEqual(0);
        expect(Math.max(wide.x + wide.width, wide.y + wide.height)).toBeLessThanOrEqual(1.0002);
      },
    ),
  );
});

test('every angle has a usual place', () => {
  for (const angle of ['front', 'side', 'rear'] as const) expect(usualPlace(angle)?.from).toBe('usual');
});
