import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPicture } from './pictures.fixture.ts';
import { sniffImage, sniffOther } from './sniff.ts';

test.each([
  ['jpeg', 'JPEG', 'image/jpeg', 'jpg'],
  ['png', 'PNG', 'image/png', 'png'],
  ['webp', 'WebP', 'image/webp', 'webp'],
  ['avif', 'AVIF', 'image/avif', 'avif'],
  ['gif', 'GIF', 'image/gif', 'gif'],
  ['tiff', 'TIFF', 'image/tiff', 'tif'],
] as const)('a real %s is told by its first bytes', async (format, name, mime, extension) => {
  const bytes = await drawPicture({ width: 64, height: 48 }).toFormat(format).toBuffer();
  expect(sniffImage(bytes)).toMatchObject({ name, mime, isRead: true });
  expect(sniffImage(bytes)?.extensions[0]).toBe(extension);
});

/** The start of a HEIF file with these brands, and an item of a codec. */
function startHeif(brands: readonly string[], item = ''): Buffer {
  const [major = '', ...others] = brands;
  const box = Buffer.from(`....ftyp${major}\0\0\0\0${[major, ...others].join('')}`, 'latin1');
  box.writeUInt32BE(box.length);
  return Buffer.concat([box, Buffer.from(`....meta....infe....${item}`, 'latin1')]);
}

describe('a HEIF file', () => {
  test.each([
    ['AVIF', ['avif', 'mif1', 'miaf']],
    ['AVIF', ['avis', 'msf1', 'miaf']],
    ['AVIF', ['mif1', 'avif', 'miaf', 'MA1B']],
    ['AVIF', ['msf1', 'avis']],
    ['AVIF', ['MA1A', 'mif1', 'avif']],
    ['HEIC', ['heic', 'mif1']],
    ['HEIC', ['mif1', 'heic', 'heix']],
    ['HEIC', ['hevc', 'msf1']],
    ['HEIF', ['mif1', 'avci']],
  ])('is %s by any of its brands: %j', (name, brands) => {
    expect(sniffImage(startHeif(brands))?.name).toBe(name);
  });

  test.each([
    ['AVIF', 'av01'],
    ['HEIC', 'hvc1'],
    ['HEIF', 'unci'],
  ])('is %s by its items where no brand names a codec: %s', (name, item) => {
    expect(sniffImage(startHeif(['mif1', 'miaf'], item))?.name).toBe(name);
  });

  test('is no film, though that is a file of boxes too', () => {
    expect(sniffImage(startHeif(['isom', 'iso2', 'av01'], 'av01'))).toBeNull();
  });
});

describe('a picture that is not read here', () => {
  const bmp = Buffer.alloc(60);
  bmp.write('BM');
  bmp.writeUInt32LE(40, 14);
  test.each([
    ['JPEG XL', Buffer.from('\xff\x0a\0\0', 'latin1')],
    ['JPEG XL', Buffer.from('\0\0\0\x0cJXL \r\n\x87\n', 'latin1')],
    ['JPEG 2000', Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1')],
    ['BMP', bmp],
  ])('has its name: %s', (name, bytes) => {
    expect(sniffImage(bytes)).toMatchObject({ name, isRead: false });
  });
});

describe('bytes that are no picture', () => {
  test.each([
    ['nothing', ''],
    ['HTML', '\n <!DOCTYPE html><title>Busy</title>'],
    ['HTML', '<html><body>no</body></html>'],
    ['JSON', '{"error":"no"}'],
    ['JSON', '[]'],
    ['XML', '<?xml version="1.0"?><Error/>'],
    ['XML', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['text', 'Rate limit reached'],
    ['unknown bytes', 'PK\u0003\u0004'],
    ['unknown bytes', 'BM\u0000\u0000'],
    ['text', 'BMW pictures are not drawn today'],
  ] as const)('are called %s: %j', (what, text) => {
    const bytes = Buffer.from(text);
    expect(sniffImage(bytes)).toBeNull();
    expect(sniffOther(bytes)).toBe(what);
  });

  test('are told from pictures whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(sniffImage(buffer) === null || bytes.length >= 3).toBe(true);
        expect(sniffOther(buffer) === 'nothing').toBe(bytes.length === 0);
      }),
    );
  });
});
