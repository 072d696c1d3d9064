import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { acceptPhoto } from './accept.ts';
import { drawPicture } from './pictures.fixture.ts';

const formats = ['jpeg', 'png', 'webp'] as const;
const whole = new Map<string, Buffer>();
const accept = (bytes: Buffer) => acceptPhoto({ bytes, contentType: null, asked: null });
const share = fc.double({ min: 0, max: 1, noNaN: true });

beforeAll(async () => {
  for (const format of formats) {
    whole.set(format, await drawPicture({ width: 528, height: 96 }).toFormat(format).toBuffer());
  }
});

describe.each(formats)('a %s', (format) => {
  const bytesOf = (): Buffer => Buffer.from(whole.get(format) ?? '');

  test('is good while it is whole', async () => {
    expect((await accept(bytesOf())).ok).toBe(true);
  });

  test('cut anywhere before its last bytes is never accepted', async () => {
    await fc.assert(
      fc.asyncProperty(share, async (at) => {
        const bytes = bytesOf();
        // The end marker and checksum of a PNG hold no pixels.
        const cut = bytes.subarray(0, Math.floor(at * (bytes.length - 20)));
        const acceptance = await accept(cut);
        expect(acceptance.ok ? 'ok' : acceptance.error.code).toMatch(/^(invalid-image|not-an-image)$/);
      }),
      { numRuns: 60 },
    );
  });

  test('with flipped bits is accepted or refused, and nothing else happens', async () => {
    const flips = fc.array(fc.tuple(share, fc.nat({ max: 7 })), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const bytes = bytesOf();
        for (const [at, bit] of places) {
          const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        }
        const acceptance = await accept(bytes);
        const code = acceptance.ok ? 'ok' : acceptance.error.code;
        expect(code).toMatch(/^(ok|invalid-image|not-an-image|too-large|placeholder-image)$/);
      }),
      { numRuns: 100 },
    );
  });

  test('whose head is followed by anything is never accepted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.nat({ max: 200 }), async (tail, head) => {
        const bytes = Buffer.concat([bytesOf().subarray(0, 12 + head), tail]);
        expect((await accept(bytes)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

test('any bytes at all are refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const acceptance = await accept(Buffer.from(bytes));
      expect(acceptance.ok ? '' : acceptance.error.message).toMatch(/^Expected a picture, got /);
    }),
  );
});
