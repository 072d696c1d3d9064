import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { decodePhoto, glanceWidth, previewWidth } from './decode.ts';
import { drawPicture, drawPlain, drawQuarters } from './pictures.fixture.ts';
import type { RgbImage } from './rgb-image.ts';

async function decode(bytes: Buffer) {
  const decoding = await decodePhoto(bytes);
  if (!decoding.ok) throw new Error(decoding.message);
  return decoding.photo;
}

/** The colours in the middle of the four quarters: top left, top right, bottom left, bottom right. */
function readQuarters({ data, width, height }: RgbImage): string[] {
  return [1, 3].flatMap((row) =>
    [1, 3].map((column) => {
      const pixel = Math.floor((height * row) / 4) * width + Math.floor((width * column) / 4);
      return nameColor([...data.subarray(pixel * 3, pixel * 3 + 3)]);
    }),
  );
}

function nameColor(rgb: readonly number[]): string {
  return rgb.map((value) => (value > 190 ? '1' : value < 90 ? '0' : '?')).join('');
}

const upright = ['100', '010', '001', '111'];

describe('the preview', () => {
  test('is at most 640 wide, whatever the size of the picture', async () => {
    const { width, height, preview } = await decode(await drawPicture().jpeg().toBuffer());
    expect([width, height]).toEqual([1024, 768]);
    expect([preview.width, preview.height, preview.data.length]).toEqual([640, 480, 640 * 480 * 3]);
  });

  test('of a small picture keeps its size', async () => {
    const { preview } = await decode(await drawPicture({ width: 300, height: 200 }).png().toBuffer());
    expect([preview.width, preview.height]).toEqual([300, 200]);
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('of a %s shows its colours', async (format) => {
    const { preview } = await decode(await drawQuarters().toFormat(format).toBuffer());
    expect(readQuarters(preview)).toEqual(upright);
  });
});

describe('orientation', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    '%d of EXIF is applied to the pixels and to the size',
    async (orientation) => {
      // What a camera stores is the inverse of what its orientation says.
      const stored = await sharp(await drawQuarters().png().toBuffer())
        .jpeg()
        .withMetadata({ orientation })
        .toBuffer();
      const expected = await sharp(stored).autoOrient().raw().toBuffer({ resolveWithObject: true });
      const { preview } = await decode(stored);
      expect(readQuarters(preview)).toEqual(readQuarters({ ...expected.info, data: expected.data }));
    },
  );

  test('6 turns the first quarter to the right', async () => {
    const stored = await sharp(await drawQuarters().png().toBuffer())
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(readQuarters((await decode(stored)).preview)).toEqual(['001', '100', '111', '010']);
  });

  test.each([
    [1, 900, 600],
    [3, 900, 600],
    [6, 600, 900],
    [8, 600, 900],
  ])('%d of a 900x600 file gives %dx%d', async (orientation, width, height) => {
    const bytes = await drawPicture({ width: 900, height: 600 })
      .jpeg()
      .withMetadata({ orientation })
      .toBuffer();
    const photo = await decode(bytes);
    expect([photo.width, photo.height]).toEqual([width, height]);
  });
});

describe('pixels of any kind become 8-bit sRGB', () => {
  const png = () => drawQuarters().png().toBuffer();

  test('CMYK', async () => {
    const bytes = await sharp(await png())
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(4);
    const { preview } = await decode(bytes);
    expect(preview.data).toHaveLength(preview.width * preview.height * 3);
    expect(readQuarters(preview)[3]).toBe('111');
  });

  test('16 bits per channel', async () => {
    const bytes = await sharp(await png())
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    expect(readQuarters((await decode(bytes)).preview)).toEqual(upright);
  });

  test('grey', async () => {
    const bytes = await sharp(await png())
      .toColourspace('b-w')
      .png()
      .toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(1);
    const { preview } = await decode(bytes);
    const [red, green, blue] = preview.data;
    expect(preview.data).toHaveLength(preview.width * preview.height * 3);
    expect([green, blue]).toEqual([red, red]);
  });

  test('grey of 16 bits', async () => {
    const bytes = await sharp(await png())
      .toColourspace('grey16')
      .png()
      .toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ channels: 1, depth: 'ushort' });
    const { preview } = await decode(bytes);
    expect(preview.data).toHaveLength(preview.width * preview.height * 3);
  });

  test('grey with alpha', async () => {
    const bytes = await sharp(await png())
      .ensureAlpha(0)
      .toColourspace('b-w')
      .png()
      .toBuffer();
    expect(readQuarters((await decode(bytes)).preview)).toEqual(['111', '111', '111', '111']);
  });

  test('alpha, laid on white', async () => {
    const bytes = await drawPlain('#000000').ensureAlpha(0).png().toBuffer();
    expect(readQuarters((await decode(bytes)).preview)).toEqual(['111', '111', '111', '111']);
  });

  test('a palette', async () => {
    const bytes = await sharp(await png())
      .png({ palette: true })
      .toBuffer();
    expect(readQuarters((await decode(bytes)).preview)).toEqual(upright);
  });

  test('a wide-gamut profile is converted, not ignored', async () => {
    const wanted = [0xc8, 0x32, 0x14];
    const plain = await drawPlain('#c83214').png().toBuffer();
    const wide = await sharp(plain).withIccProfile('p3').png().toBuffer();
    const { preview } = await decode(wide);
    const far = wanted.map((value, channel) => Math.abs((preview.data[channel] ?? 0) - value));
    expect(Math.max(...far)).toBeLessThanOrEqual(3);
  });
});

describe('damage', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'a %s without its last third is refused',
    async (format) => {
      const bytes = await drawPicture({ width: 600, height: 400 }).toFormat(format).toBuffer();
      expect(await decodePhoto(bytes.subarray(0, (bytes.length * 2) / 3))).toMatchObject({
        ok: false,
        cause: 'damaged',
      });
    },
  );

  describe.each([previewWidth, glanceWidth])(
    'in a JPEG, also when it is made smaller to %i pixels',
    (width) => {
      const large = drawPicture({ width: 1400, height: 900 });

      test('that ends two bytes early is refused, though viewers show it', async () => {
        const bytes = await large.clone().jpeg().toBuffer();
        expect((await decodePhoto(bytes, width)).ok).toBe(true);
        expect((await decodePhoto(bytes.subarray(0, -2), width)).ok).toBe(false);
      });

      test('without the last scan of a progressive one is refused', async () => {
        const bytes = await large.clone().jpeg({ progressive: true }).toBuffer();
        expect((await decodePhoto(bytes, width)).ok).toBe(true);
        expect((await decodePhoto(bytes.subarray(0, bytes.length * 0.8), width)).ok).toBe(false);
      });
    },
  );

  test('a picture of more pixels than are taken is refused before it is unpacked', async () => {
    const bomb = await drawPlain('#808080', { width: 7200, height: 7200 }).png().toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await decodePhoto(bomb)).toMatchObject({ ok: false, cause: 'too-many-pixels' });
  });

  test('nothing at all is refused', async () => {
    expect(await decodePhoto(Buffer.alloc(0))).toMatchObject({ ok: false, cause: 'damaged' });
  });

  test('the message is one line and names no path', async () => {
    const decoding = await decodePhoto(Buffer.from('not a picture'));
    expect(decoding.ok ? '' : decoding.message).toMatch(/^[^\n]{5,200}$/);
  });
});
