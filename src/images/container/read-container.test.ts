import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeFirstJpeg } from './first-jpeg.ts';
import { readContainer } from './read-container.ts';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, folder)));
const read = (name: string) => readFileSync(new URL(name, folder));

test('a container with bytes changed anywhere, or cut off, is read without an error', () => {
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(change, { maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (file, changes, end) => {
        const bytes = Buffer.from(file);
        // What is read stands near the start.
        for (const [at, value] of changes) bytes[Math.floor(at * at * (bytes.length - 1))] = value;
        expect(() => readContainer(bytes)).not.toThrow();
        expect(() => readContainer(bytes.subarray(0, end * bytes.length))).not.toThrow();
      },
    ),
    { numRuns: 500 },
  );
});

describe('of a JPEG file', () => {
  const jpeg = read('jpeg.jpg');

  test('the first picture alone is taken, whatever stands behind it', () => {
    expect(takeFirstJpeg(jpeg).equals(jpeg)).toBe(true);
    for (const behind of [jpeg, Buffer.from('a film'), Buffer.from([0xff, 0xd9])]) {
      expect(takeFirstJpeg(Buffer.concat([jpeg, behind])).equals(jpeg)).toBe(true);
    }
  });

  test('one that breaks off among its pixels is taken to where it breaks off', () => {
    const firstPixels = jpeg.indexOf(Buffer.from([0xff, 0xda])) + 20;
    fc.assert(
      fc.property(fc.integer({ min: firstPixels, max: jpeg.length - 3 }), (length) => {
        expect(takeFirstJpeg(Buffer.concat([jpeg.subarray(0, length), jpeg])).length).toBe(length);
      }),
    );
  });
});

describe('of an AVIF', () => {
  test.each(['avif-mif1.avif', 'avif-msf1.avif', 'avif-sequence.avif'])(
    '%s the decoder is given the brand that it knows, and nothing else is changed',
    (name) => {
      const [bytes, given] = [read(name), readContainer(read(name)).bytes];
      expect(given.toString('latin1', 8, 12)).toBe('avif');
      expect(given.subarray(12).equals(bytes.subarray(12))).toBe(true);
    },
  );

  test.each([
    ['avif-premultiplied.avif', true],
    ['avif-alpha.avif', false],
    ['avif.avif', false],
  ])('%s it is told whether colours were multiplied by alpha: %s', (name, isPremultiplied) => {
    expect(readContainer(read(name)).isPremultiplied).toBe(isPremultiplied);
  });
});
