import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parseDefects } from '../defects/parse-defects.ts';
import { loadArtist } from '../draw/artist.ts';
import type { PromptFacts } from '../imagine/prompt-facts.ts';
import { renderPhoto } from './render-photo.ts';

const facts: PromptFacts = {
  angle: 'side',
  bodies: ['suv'],
  paints: ['red'],
  brand: 'BMW',
  badge: 'BMW',
  rivals: [],
  excluded: [],
  consistent: true,
  identity: 'BMW|suv|red|x5|2022',
};

async function render(defects = '', { seed = 1, width = 1024, height = 768 } = {}): Promise<Buffer> {
  const job = { facts, seed, size: { width, height }, defects: parseDefects(defects) };
  return renderPhoto(job, await loadArtist());
}

describe('a rendered photo', () => {
  test('is the same to the byte for the same prompt and seed', async () => {
    expect((await render()).equals(await render())).toBe(true);
  });

  test('is a JPEG of the size asked for, as large as a photograph of a studio', async () => {
    const bytes = await render();
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1024, height: 768 });
    expect(bytes.length).toBeGreaterThan(30_000);
    expect(bytes.length).toBeLessThan(120_000);
  });

  test.each(['mirror', 'blank=gradient', 'blank=noise', 'card', 'caption'])(
    'decodes to the size asked for with %s planted',
    async (defect) => {
      const { width, height } = await sharp(await render(defect, { width: 640, height: 512 })).metadata();
      expect({ width, height }).toEqual({ width: 640, height: 512 });
    },
  );

  test.each(['white', 'black'])('is one flat colour when blank is %s', async (color) => {
    const { channels } = await sharp(await render(`blank=${color}`)).stats();
    for (const { stdev } of channels) expect(stdev).toBeLessThan(1);
  });

  test('is noise where noise is planted, by the measure of the acceptance rules', async () => {
    const { sharpness } = await sharp(await render('blank=noise'))
      .resize(512)
      .stats();
    expect(sharpness).toBeGreaterThan(20);
  });

  test('shows the mirror image of the view it repeats', async () => {
    const raw = async (bytes: Buffer, flop: boolean) => {
      const picture = sharp(bytes).resize(64).greyscale();
      return (flop ? picture.flop() : picture).raw().toBuffer();
    };
    const [straight, mirrored] = [await raw(await render(), false), await raw(await render('mirror'), true)];
    const differences = straight.map((value, index) => Math.abs(value - (mirrored[index] ?? 0)));
    expect(Math.max(...differences)).toBeLessThan(24);
  });
});
