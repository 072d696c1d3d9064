import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawLetters } from '../../studio/draw/block-letters.ts';
import { drawBlank, drawCard } from '../../studio/draw/odd-pictures.ts';
import { rasterize } from '../../studio/draw/rasterize.ts';
import { measurePhoto } from './measure-photo.ts';
import { findFaults } from './picture-faults.ts';
import type { PixelImage } from './pixel-image.ts';
import { paintBlobs, paintPicture, randomNumbers } from './raw-pictures.fixture.ts';
import { takeSamples } from './samples.ts';
import { decodePreview, photographCar, specsOf } from './studio-pictures.fixture.ts';

const size = { width: 1024, height: 768 };

function faultsOf(image: PixelImage) {
  return measurePhoto(image, 'front').faults.map(({ kind, severity }) => `${severity} ${kind}`);
}

async function faultsOfBytes(bytes: Buffer) {
  return faultsOf(await decodePreview(bytes));
}

async function faultsOfSvg(svg: string) {
  return faultsOfBytes(await rasterize(svg, { format: 'jpeg' }));
}

/** Grain of this strength around middle grey. */
function paintNoise(strength: number): PixelImage {
  const random = randomNumbers(7);
  const grain = () => 128 + (random() + random() + random() - 1.5) * strength;
  return paintPicture(() => [grain(), grain(), grain()]);
}

describe('a picture that shows nothing', () => {
  test.each([
    ['white', 'fail blank'],
    ['black', 'fail black'],
    ['gradient', 'fail flat'],
    ['noise', 'fail noise'],
  ] as const)('is known when it is %s', async (kind, fault) => {
    expect(await faultsOfSvg(drawBlank(kind, size))).toEqual([fault]);
  });

  test.each([40, 80, 160])('is known when it is grain of strength %i', async (strength) => {
    expect(faultsOf(paintNoise(strength))).toEqual(['fail noise']);
    const { data, width, height } = paintNoise(strength);
    const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 50 })
      .toBuffer();
    expect(await faultsOfBytes(jpeg)).toHaveLength(1);
  });

  test.each(['NOT AVAILABLE', 'IMAGE NOT FOUND', '1024 X 768'])(
    'is known when it is a card saying %s',
    async (words) => {
      expect(await faultsOfSvg(drawCard(words, size))).toEqual(['fail card']);
      const jpeg = await rasterize(drawCard(words, size), { format: 'jpeg', quality: 40 });
      expect(await faultsOfBytes(jpeg)).toEqual(['fail card']);
    },
  );

  test('is known when it is a card in a strong colour, whose edges JPEG smears', async () => {
    const line = drawLetters('NO IMAGE', { x: 384, y: 293, dot: 16.8 }, '#ffffff');
    const card = `<svg xmlns="http://www.w3.org/2000/svg" width="768" height="576"><rect width="100%" height="100%" fill="#1a73e8"/>${line}</svg>`;
    expect(await faultsOfBytes(await rasterize(card, { format: 'jpeg', quality: 68 }))).toEqual([
      'fail card',
    ]);
  });

  test('says in words what was measured', async () => {
    const picture = await decodePreview(await rasterize(drawCard('NOT AVAILABLE', size), { format: 'jpeg' }));
    const [fault] = measurePhoto(picture, 'front').faults;
    expect(fault?.reason).toMatch(/^the picture looks like a "not available" card: 9\d % is one colour/);
  });
});

describe('a blurred picture', () => {
  const [spec] = specsOf('#1f4fa3');

  test.each([
    [0.5, []],
    [4, ['fail blur']],
    [8, ['fail blur']],
  ])('with sigma %d has the faults %j', async (sigma, faults) => {
    if (spec === undefined) throw new Error('Expected a spec');
    expect(
      await faultsOfBytes(
        await sharp(await photographCar(spec))
          .blur(sigma)
          .jpeg()
          .toBuffer(),
      ),
    ).toEqual(faults);
  });

  test('is one that was enlarged from a thumbnail', async () => {
    if (spec === undefined) throw new Error('Expected a spec');
    const thumbnail = await sharp(await photographCar(spec))
      .resize(96)
      .toBuffer();
    expect(await faultsOfBytes(await sharp(thumbnail).resize(1024).jpeg().toBuffer())).toEqual(['fail blur']);
  });

  test.each([
    [0.76, 'fail'],
    [0.78, 'warn'],
    [1.05, 'warn'],
  ])('of sharpness %d is a %s', (sharpness, severity) => {
    const samples = takeSamples(paintBlobs(1));
    expect(findFaults(samples, { contrast: 50, sharpness })).toMatchObject([{ kind: 'blur', severity }]);
    expect(findFaults(samples, { contrast: 50, sharpness: 1.07 })).toEqual([]);
  });
});

describe('a picture that shows something', () => {
  test('has no fault', () => {
    for (const seed of [1, 2, 3, 4]) expect(faultsOf(paintBlobs(seed)), `seed ${seed}`).toEqual([]);
  });

  test.each(['#f2f3f2', '#16181b', '#b3161b', '#64696f'])(
    'of the studio in %s has no fault from any side',
    async (paint) => {
      for (const spec of specsOf(paint)) {
        expect(await faultsOfBytes(await photographCar(spec)), `${spec.body} ${spec.angle}`).toEqual([]);
      }
    },
  );

  test('may be a small dark car cut out on pure white', () => {
    const cutOut = paintPicture((x, y) => {
      const isBody = Math.hypot((x - 0.5) / 0.2, (y - 0.5) / 0.07) < 1;
      return isBody ? [20 + 30 * (y - 0.4), 22, 24] : [255, 255, 255];
    });
    expect(faultsOf(cutOut)).toEqual([]);
  });
});
