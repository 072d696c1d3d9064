import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoSchema } from '../model/shot.ts';
import { openFolderStore } from '../store/picture-store.ts';
import { drawPicture, drawPlain, joinFrames, makeRunDir } from './pictures.fixture.ts';
import { type ReceiveInput, receivePhoto } from './receive-photo.ts';

async function receive(
  bytes: Buffer,
  { runDir: given, ...input }: Partial<ReceiveInput> & { runDir?: string } = {},
) {
  const runDir = given ?? (await makeRunDir());
  const received = await receivePhoto({
    bytes,
    contentType: null,
    angle: 'front',
    asked: null,
    pictures: openFolderStore(runDir),
    measure: true,
    ...input,
  });
  return { ...received, runDir };
}

describe('a picture whose pixels show no car', () => {
  test('is refused for noise, and kept for people to see', async () => {
    const noise = sharp({
      create: {
        width: 640,
        height: 480,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const { photo, error } = await receive(await noise.png().toBuffer());
    expect(error).toMatchObject({ code: 'placeholder-image', message: expect.stringContaining('noise') });
    expect(photo?.thumbs).not.toBeNull();
  });

  test('is refused for blur as a picture that is no use', async () => {
    const { error } = await receive(await drawPicture().blur(12).jpeg().toBuffer());
    expect(error).toMatchObject({ code: 'invalid-image' });
  });
});

describe('an accepted picture', () => {
  test('is described as the model wants it, with its file and thumbnails on disk', async () => {
    const { photo, error, warnings, runDir } = await receive(await drawPicture().jpeg().toBuffer());
    expect(photoSchema.parse(photo)).toEqual(photo);
    expect(photo).toMatchObject({ mime: 'image/jpeg', width: 1024, height: 768 });
    expect(photo?.measures?.paint.family).toBeDefined();
    expect([error, warnings]).toEqual([null, []]);
    for (const path of [photo?.path, photo?.thumbs?.[320]]) {
      expect(existsSync(join(runDir, path ?? 'missing'))).toBe(true);
    }
  });

  test('whose colours cannot be trusted has no paint, and all other measures', async () => {
    const { photo } = await receive(await drawPicture().toColourspace('cmyk').jpeg().toBuffer());
    expect(photo?.measures?.paint).toMatchObject({
      family: null,
      hex: null,
      reason: expect.stringContaining('CMYK'),
    });
    expect(photo?.measures?.print).toBeDefined();
  });

  test('is known by its pixels, whatever is written into its file', async () => {
    const draw = (seed: number, words: string) =>
      drawPicture({ seed })
        .png()
        .withExif({ IFD0: { ImageDescription: words } })
        .toBuffer();
    const [one, same, other] = await Promise.all(
      [await draw(1, 'a Clio'), await draw(1, 'an X5'), await draw(2, 'a Clio')].map((bytes) =>
        receive(bytes),
      ),
    );
    expect(one?.photo?.sha256).not.toBe(same?.photo?.sha256);
    expect(one?.photo?.pixels).toBe(same?.photo?.pixels);
    expect(one?.photo?.pixels).not.toBe(other?.photo?.pixels);
  });

  test('has no thumbnails when nothing is to be measured', async () => {
    const { photo, runDir } = await receive(await drawPicture().jpeg().toBuffer(), { measure: false });
    expect([photo?.thumbs, photo?.measures]).toEqual([null, null]);
    expect(await readdir(runDir)).toEqual(['images']);
  });
});

describe('a refused picture', () => {
  test('that decodes is kept with its thumbnails and its error', async () => {
    const { photo, error, runDir } = await receive(await drawPlain('#000000').jpeg().toBuffer());
    expect(error?.code).toBe('placeholder-image');
    expect(photo?.thumbs).not.toBeNull();
    expect(existsSync(join(runDir, photo?.path ?? 'missing'))).toBe(true);
  });

  test('that is a frame of several is refused as that, since the others were not looked at', async () => {
    const frames = [drawPlain('#000000'), drawPicture(), drawPicture({ seed: 2 })];
    const { error } = await receive(await joinFrames(frames, 'gif'));
    expect(error).toMatchObject({
      code: 'placeholder-image',
      message: expect.stringMatching(/It is the first of 3 frames and the others were not looked at\.$/),
    });
  });

  test('of a type that is not read is kept on disk under its own name', async () => {
    const { photo, error, runDir } = await receive(Buffer.from('\xff\x0a and pixels', 'latin1'));
    expect([photo, error?.code]).toEqual([null, 'format-not-read']);
    expect(await readdir(join(runDir, 'images'))).toEqual([expect.stringMatching(/\.jxl$/)]);
  });

  test('that does not decode is kept on disk as it came', async () => {
    const bytes = (await drawPicture().jpeg().toBuffer()).subarray(0, 5000);
    const { photo, error, runDir } = await receive(bytes);
    const [file = ''] = await readdir(join(runDir, 'images'));
    expect([photo, error?.code]).toEqual([null, 'invalid-image']);
    expect(bytes.equals(await readFile(join(runDir, 'images', file)))).toBe(true);
  });

  test('that is text leaves nothing on disk', async () => {
    const { photo, error, runDir } = await receive(Buffer.from('<html>no</html>'));
    expect([photo, error?.code]).toEqual([null, 'not-an-image']);
    expect(await readdir(runDir)).toEqual([]);
  });
});

describe('thumbnails', () => {
  const readThumb = async (bytes: Buffer) => {
    const { photo, runDir } = await receive(bytes);
    return readFile(join(runDir, photo?.thumbs?.[320] ?? 'missing'));
  };

  test.each([
    [1024, 768, 320, 240],
    [600, 1200, 320, 640],
    [300, 600, 300, 600],
  ] as const)('of %dx%d are %dx%d', async (width, height, thumbWidth, thumbHeight) => {
    const thumb = await readThumb(await drawPicture({ width, height }).jpeg().toBuffer());
    expect(await sharp(thumb).metadata()).toMatchObject({
      format: 'webp',
      width: thumbWidth,
      height: thumbHeight,
    });
  });

  test('are upright and carry no metadata', async () => {
    const bytes = await drawPicture()
      .withIccProfile('p3')
      .withExifMerge({ IFD0: { Copyright: 'somebody' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { width, height, exif, icc, orientation } = await sharp(await readThumb(bytes)).metadata();
    expect([width, height]).toEqual([320, 427]);
    expect([exif, icc, orientation]).toEqual([undefined, undefined, undefined]);
  });

  test('of the same picture are the same bytes every time', async () => {
    const bytes = await drawPicture().png().toBuffer();
    const [first, second] = [await readThumb(bytes), await readThumb(bytes)];
    expect(first.equals(second)).toBe(true);
  });
});

test('the same picture received many times at once is stored once', async () => {
  const runDir = await makeRunDir();
  const bytes = await drawPicture().jpeg().toBuffer();
  const received = await Promise.all(Array.from({ length: 8 }, () => receive(bytes, { runDir })));
  expect(new Set(received.map(({ photo }) => JSON.stringify(photo))).size).toBe(1);
  expect(await readdir(join(runDir, 'images'))).toHaveLength(1);
  expect(await readdir(join(runDir, 'thumbs'))).toHaveLength(1);
});
