import sharp from 'sharp';
import { expect, test } from 'vitest';
import { badgeRegions } from '../../images/measure/badge-region.ts';
import { bodies, type CarSpec } from '../../studio/draw/car-spec.ts';
import { drawCar } from '../../studio/draw/draw-car.ts';
import { createDice } from '../../studio/random.ts';

const size = { width: 320, height: 240 };

async function pixelsOf(spec: CarSpec): Promise<Buffer> {
  return sharp(Buffer.from(drawCar(spec, size)))
    .flatten()
    .raw()
    .toBuffer();
}

/** Where two pictures differ, as shares of their size. */
function listDifferences(one: Buffer, other: Buffer): { readonly x: number; readonly y: number }[] {
  return Array.from({ length: size.width * size.height }, (_, place) => place)
    .filter((place) => [0, 1, 2].some((channel) => one[place * 3 + channel] !== other[place * 3 + channel]))
    .map((place) => ({
      x: (place % size.width) / size.width,
      y: Math.floor(place / size.width) / size.height,
    }));
}

test('the grey boxes hide the badge of every car that the studio draws', { timeout: 120_000 }, async () => {
  for (const angle of ['front', 'side', 'rear'] as const) {
    for (let index = 0; index < 12; index += 1) {
      const dice = createDice(`cover ${angle} ${index}`);
      const spec: CarSpec = {
        ...{ angle, body: bodies[index % bodies.length] ?? 'suv', paint: '#1f4fa3' },
        badge: dice.pick('badge', ['Audi', 'BMW', 'Renault', 'Nobody', 'Ford']),
        ...{ wheels: dice.whole('wheels', 1000), lamps: dice.whole('lamps', 1000) },
        ...{ grille: dice.whole('grille', 1000), backdrop: dice.whole('backdrop', 1000) },
        stretch: dice.unit('stretch') * 2 - 1,
      };
      const badge = listDifferences(await pixelsOf(spec), await pixelsOf({ ...spec, badge: null }));
      expect(badge.length, `a badge on ${JSON.stringify(spec)}`).toBeGreaterThan(0);
      const bare = badge.filter(
        ({ x, y }) =>
          !badgeRegions(angle).some(
            (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
          ),
      );
      expect(bare, JSON.stringify(spec)).toEqual([]);
    }
  }
});
