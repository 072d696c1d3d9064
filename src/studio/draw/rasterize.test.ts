import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { blueHatchback, everyView, usualBrands } from './car-spec.fixture.ts';
import { drawCar } from './draw-car.ts';
import { rasterize } from './rasterize.ts';

const small = { width: 320, height: 240 };

async function picture(svg: string) {
  return sharp(await rasterize(svg, { format: 'jpeg' }), { failOn: 'warning' })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

describe('a rasterized car', () => {
  test.each(everyView.map((spec) => [`${spec.body} ${spec.angle}`, spec] as const))(
    'decodes: %s',
    async (_, spec) => {
      const { info } = await picture(drawCar(spec, small));
      expect(info).toMatchObject({ ...small, channels: 3 });
    },
  );

  test.each([...usualBrands, 'Zastava', 'ЗАЗ'])('shows the badge of %s', async (badge) => {
    const [bare, badged] = await Promise.all([
      picture(drawCar({ ...blueHatchback, badge: null }, small)),
      picture(drawCar({ ...blueHatchback, badge }, small)),
    ]);
    expect(badged.data.equals(bare.data)).toBe(false);
  });

  test.each([
    ['jpeg', { width: 1024, height: 768 }],
    ['png', { width: 512, height: 512 }],
    ['webp', { width: 300, height: 700 }],
  ] as const)('comes as %s in the size asked for', async (format, size) => {
    const bytes = await rasterize(drawCar(blueHatchback, size), { format });
    expect(await sharp(bytes).metadata()).toMatchObject({ format, ...size });
  });

  test('is smaller at a lower quality', async () => {
    const svg = drawCar(blueHatchback, small);
    const [fine, coarse] = await Promise.all(
      [90, 30].map((quality) => rasterize(svg, { format: 'jpeg', quality })),
    );
    expect(coarse?.length).toBeLessThan(fine?.length ?? 0);
  });

  test('is the same bytes for the same drawing', async () => {
    const svg = drawCar(blueHatchback, small);
    expect(await rasterize(svg, { format: 'jpeg' })).toEqual(await rasterize(svg, { format: 'jpeg' }));
  });

  test('is refused for text that is no SVG', async () => {
    await expect(rasterize('<svg', { format: 'png' })).rejects.toThrow();
  });
});
