import { describe, expect, test } from 'vitest';
import { everyView } from './car-spec.fixture.ts';
import { type HalfAxes, measureCentre } from './central-paint.fixture.ts';
import { drawCar } from './draw-car.ts';

const size = { width: 256, height: 192 };
const wide: HalfAxes = [0.38, 0.3];
const narrow: HalfAxes = [0.19, 0.15];

// Hue families as the rubric names them; red runs through 0.
const vivid = [
  ['red', '#b3161b', 340, 52],
  ['orange', '#e0701a', 52, 78],
  ['brown', '#6b4423', 52, 78],
  ['yellow', '#f0c51a', 78, 108],
  ['green', '#1f7a3d', 108, 195],
  ['blue', '#1f4fa3', 195, 305],
  ['purple', '#5d2f86', 305, 340],
] as const;

const neutral = [
  ['black', '#141516'],
  ['grey', '#66686a'],
  ['silver', '#b0b2b4'],
  ['white', '#f2f3f2'],
] as const;

function isWithinHue(hue: number, from: number, to: number): boolean {
  return from < to ? hue >= from && hue < to : hue >= from || hue < to;
}

function measureAll(paint: string, axes: HalfAxes) {
  const specs = everyView.map((spec, backdrop) => ({ ...spec, paint, backdrop }));
  return Promise.all(
    specs.map(async (spec) => ({
      ...(await measureCentre(drawCar(spec, size), axes)),
      view: `${spec.body} ${spec.angle}`,
    })),
  );
}

describe('the middle of the picture', () => {
  test.each(vivid)('shows %s paint in every view', async (_, paint, from, to) => {
    for (const { view, vividShare, hue } of await measureAll(paint, wide)) {
      expect(vividShare, view).toBeGreaterThan(0.2);
      expect(isWithinHue(hue, from, to), `${view}: hue ${hue}`).toBe(true);
    }
  });

  // Below the share of a fifth at which a paint would be named by its hue: red tail lamps stay lamps.
  test.each(neutral)('is neutral for %s paint in every view', async (_, paint) => {
    for (const { view, vividShare } of await measureAll(paint, wide)) {
      expect(vividShare, view).toBeLessThan(0.15);
    }
  });

  test('grows lighter from black over grey and silver to white in every view', async () => {
    const measured = await Promise.all(neutral.map(([, paint]) => measureAll(paint, narrow)));
    for (const index of everyView.keys()) {
      const tones = measured.map((views) => views[index]?.lightness ?? Number.NaN);
      expect(tones, measured[0]?.[index]?.view).toEqual([...tones].sort((a, b) => a - b));
    }
  });
});
