import { crc32, deflateSync } from 'node:zlib';
import { clip, type Numbers } from './numbers.ts';

export interface PngOptions {
  readonly depth: 8 | 16;
  /** Chunks between the head and the pixels, in their order. */
  readonly chunks?: readonly Buffer[];
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** By the number of channels: grey, RGB, RGB with alpha. */
const colorTypes = { 1: 0, 3: 2, 4: 6 } as const;

/** Writes a PNG by hand: no encoder here takes chunks and 16 bits as they are. */
export function writePng(numbers: Numbers, { depth, chunks = [] }: PngOptions): Buffer {
  const { width, height, channels } = numbers;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([depth, colorTypes[channels]], 8);
  const pixels = deflateSync(writeRows(numbers, depth), { level: 9 });
  const all = [chunk('IHDR', head), ...chunks, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...all]);
}

/** Before each row stands the number of its filter: none. */
function writeRows({ values, height }: Numbers, depth: 8 | 16): Buffer {
  const perRow = values.length / height;
  const [bytes, white] = depth === 8 ? [1, 255] : [2, 65_535];
  const rows = Buffer.alloc(height * (1 + perRow * bytes));
  for (const [index, value] of values.entries()) {
    const at = Math.floor(index / perRow) + 1 + index * bytes;
    rows.writeUIntBE(Math.round(clip(value) * white), at, bytes);
  }
  return rows;
}

export function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

export function iccChunk(profile: Buffer): Buffer {
  return chunk('iCCP', Buffer.concat([Buffer.from('test\0\0', 'latin1'), deflateSync(profile)]));
}

/** Primaries, curve, no YCbCr, full range. */
export function cicpChunk(primaries: number, transfer: number): Buffer {
  return chunk('cICP', Buffer.from([primaries, transfer, 0, 1]));
}

/** A list of numbers in hundred-thousandths. */
export function fixedChunk(type: 'gAMA' | 'cHRM', numbers: readonly number[]): Buffer {
  const content = Buffer.alloc(numbers.length * 4);
  for (const [index, value] of numbers.entries())
    content.writeUInt32BE(Math.round(value * 100_000), index * 4);
  return chunk(type, content);
}
