import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPicture } from './pictures.fixture.ts';
import { sniffImage, sniffOther } from './sniff.ts';

test.each([
  ['jpeg', 'image/jpeg', 'jpg'],
  ['png', 'image/png', 'png'],
  ['webp', 'image/webp', 'webp'],
  ['avif', 'image/avif', 'avif'],
  ['gif', 'image/gif', 'gif'],
] as const)('a real %s is told by its first bytes', async (format, mime, ext) => {
  const bytes = await drawPicture({ width: 64, height: 48 }).toFormat(format).toBuffer();
  expect(sniffImage(bytes)).toEqual({ mime, ext });
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
