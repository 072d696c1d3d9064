import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RgbImage } from '../../images/rgb-image.ts';
import { readForJudge, showCovered, showPart, showWhole } from './judge-picture.ts';

/** Red on the left, blue on the right, noise over both; with words, an orientation and a place in its file. */
async function makePhotograph(width: number, height: number): Promise<Buffer> {
  const noise = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < noise.length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    const side = Math.floor(at / 3) % width < width / 2 ? 0 : 2;
    noise[at] = (at % 3 === side ? 150 : 20) + (state % 100);
  }
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { ImageDescription: 'Renault Clio' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>Renault Clio</r></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

let image: RgbImage;
beforeAll(async () => {
  image = await readForJudge(await makePhotograph(1600, 1200));
});

describe('what a judge is sent', () => {
  test.each([
    ['whole', () => showWhole(image)],
    ['cut out', () => showPart(image, { x: 0.2, y: 0.2, width: 0.1, height: 0.1 })],
    ['covered', () => showCovered(image, [{ x: 0, y: 0, width: 0.5, height: 0.5 }])],
  ])('is a JPEG of 1,024 pixels and 1 MB at most, without a word of its file: %s', async (_, show) => {
    const { jpeg } = await show();
    const { format, width, height, exif, icc, xmp, orientation } = await sharp(jpeg).metadata();
    expect({ format, exif, icc, xmp, orientation }).toEqual({ format: 'jpeg' });
    expect(Math.max(width, height)).toBeLessThanOrEqual(1024);
    expect(jpeg.length).toBeLessThanOrEqual(1_000_000);
    expect(jpeg.includes('Clio')).toBe(false);
  });

  test('stands upright', async () => {
    const { width, height } = await sharp((await showWhole(image)).jpeg).metadata();
    expect([width, height]).toEqual([768, 1024]);
  });

  test('is a small part enlarged, in its own shape', async () => {
    const part = await showPart(image, { x: 0.4, y: 0.4, width: 0.1, height: 0.05 });
    const { width, height } = await sharp(part.jpeg).metadata();
    expect([width, height]).toEqual([768, 512]);
  });

  test('is grey where it is covered, and as it was elsewhere', async () => {
    const { jpeg } = await showCovered(image, [{ x: 0, y: 0, width: 1, height: 0.5 }]);
    const mean = async (top: number) => {
      // Of an extract that was not made yet, the whole picture would be measured.
      const part = await sharp(jpeg).extract({ left: 0, top, width: 768, height: 400 }).png().toBuffer();
      const { channels } = await sharp(part).stats();
      return channels.map(({ mean: value, stdev }) => [Math.round(value), stdev < 3]);
    };
    expect(await mean(0)).toEqual([
      [128, true],
      [128, true],
      [128, true],
    ]);
    expect((await mean(600)).map(([, isFlat]) => isFlat)).toEqual([false, false, false]);
  });
});

test('bytes that are no picture are refused', async () => {
  await expect(readForJudge(Buffer.from('<html>'))).rejects.toThrow('does not decode');
});
