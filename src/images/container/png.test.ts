import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainColors } from '../color/color-reading.ts';
import { countPngFrames, readPngChunks, readPngColors } from './png.ts';

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content, Buffer.alloc(4)]);
}

function fixed(...numbers: readonly number[]): Buffer {
  const content = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) content.writeUInt32BE(number * 100_000, index * 4);
  return content;
}

const cicp = (...codes: readonly number[]) => chunk('cICP', Buffer.from(codes));
const gamma = chunk('gAMA', fixed(1));
const pixels = chunk('IDAT', Buffer.alloc(8));

function read(...chunks: readonly Buffer[]) {
  return readPngChunks(Buffer.concat([Buffer.alloc(8), chunk('IHDR', Buffer.alloc(13)), ...chunks]));
}

describe('the colours of a PNG', () => {
  test.each([
    ['nothing', []],
    ['numbers that mean sRGB', [cicp(1, 13, 0, 1)]],
    ['a profile, whatever gamma stands beside it', [chunk('iCCP', Buffer.alloc(9)), gamma]],
    ['the chunk for sRGB', [chunk('sRGB', Buffer.alloc(1)), gamma]],
    ['numbers for YCbCr, which a PNG cannot hold', [cicp(12, 13, 1, 1)]],
    ['numbers that nobody knows', [cicp(200, 13, 0, 1)]],
    ['a gamma of 0', [chunk('gAMA', fixed(0))]],
    ['a gamma that is cut off', [chunk('gAMA', Buffer.alloc(3))]],
    ['a gamma behind the pixels', [pixels, gamma]],
  ])('are left to the decoder with %s', (_what, chunks) => {
    expect(readPngColors(read(...chunks))).toEqual(plainColors);
  });

  test('are read by the numbers first, then by the gamma', () => {
    expect(readPngColors(read(gamma, cicp(9, 16, 0, 1))).doubt).toMatch(/HDR \(PQ\)/);
    expect(readPngColors(read(gamma)).coded?.curve(0.5)).toBe(0.5);
  });

  test('are read without primaries that span nothing', () => {
    const { coded } = readPngColors(read(gamma, chunk('cHRM', fixed(0, 0, 0, 0, 0, 0, 0, 0))));
    expect(coded?.primaries.red).toEqual([0.64, 0.33]);
  });
});

test('the frames of an animated PNG are counted, its still picture too where that is none of them', () => {
  const control = chunk('acTL', Buffer.from([0, 0, 0, 3, 0, 0, 0, 0]));
  const frame = chunk('fcTL', Buffer.alloc(26));
  expect(countPngFrames(read(pixels))).toBeNull();
  expect(countPngFrames(read(control, frame, pixels))).toBe(3);
  expect(countPngFrames(read(control, pixels, frame))).toBe(4);
});

test('any bytes at all are read without an error', () => {
  const content = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
  const type = fc.constantFrom('cICP', 'gAMA', 'cHRM', 'acTL', 'fcTL', 'iCCP', 'none');
  const whole = fc.tuple(type, content).map(([name, inside]) => chunk(name, inside));
  fc.assert(
    fc.property(fc.array(fc.oneof(whole, content)), (parts) => {
      const chunks = read(...parts);
      expect(() => [readPngColors(chunks), countPngFrames(chunks)]).not.toThrow();
    }),
  );
});
