import { areKnown, type ColorReading, plainColors, readCodes } from '../color/color-reading.ts';
import { gamma } from '../color/curves.ts';
import { type Chromaticity, matrixToSrgb, type Primaries, srgbPrimaries } from '../color/primaries.ts';

/** Chunks that stand before the pixels, the first of each type. */
export type PngChunks = ReadonlyMap<string, Buffer>;

const signatureBytes = 8;
/** More than any writer puts before the pixels. */
const maxChunks = 1000;

/** Reads what a PNG says before its pixels. */
export function readPngChunks(bytes: Buffer): PngChunks {
  const chunks = new Map<string, Buffer>();
  let at = signatureBytes;
  for (let count = 0; count < maxChunks && at + 8 <= bytes.length; count += 1) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') break;
    const [start, end] = [at + 8, at + 8 + bytes.readUInt32BE(at)];
    if (!chunks.has(type)) chunks.set(type, bytes.subarray(start, end));
    at = end + 4;
  }
  return chunks;
}

/** How many pictures an animated PNG has; null for one that stands still. Its still one need not be a frame of the film. */
export function countPngFrames(chunks: PngChunks): number | null {
  const control = chunks.get('acTL');
  if (control === undefined || control.length < 8) return null;
  return control.readUInt32BE(0) + (chunks.has('fcTL') ? 0 : 1);
}

/** By the order of the PNG specification, third edition: the first of these chunks that can be used decides. */
export function readPngColors(chunks: PngChunks): ColorReading {
  const codes = readCicp(chunks.get('cICP'));
  if (codes !== null) return readCodes(codes);
  return chunks.has('iCCP') || chunks.has('sRGB') ? plainColors : readGamma(chunks);
}

/** Null where the numbers are of no use: YCbCr, less than the full range, not known here. */
function readCicp(chunk: Buffer | undefined) {
  const [primaries = 0, transfer = 0, matrix, range] = chunk ?? [];
  const codes = { primaries, transfer };
  return matrix === 0 && range === 1 && areKnown(codes) ? codes : null;
}

/** A gamma so near to that of sRGB means sRGB, where no primaries go with it. */
const srgbGamma = { value: 1 / 2.2, tolerance: 0.05 };

/** As Chromium shows it: primaries without a gamma say nothing. */
function readGamma(chunks: PngChunks): ColorReading {
  const [value] = readFixed(chunks.get('gAMA'), 1);
  if (!value) return plainColors;
  const curve = gamma(1 / value);
  const primaries = readPrimaries(chunks.get('cHRM'));
  if (primaries !== null) return { coded: { primaries, curve }, doubt: null };
  const isSrgb = Math.abs(value / srgbGamma.value - 1) <= srgbGamma.tolerance;
  return isSrgb ? plainColors : { coded: { primaries: srgbPrimaries, curve }, doubt: null };
}

function readPrimaries(chunk: Buffer | undefined): Primaries | null {
  const numbers = readFixed(chunk, 8);
  const at = (place: number): Chromaticity => [numbers[place] ?? 0, numbers[place + 1] ?? 0];
  const primaries = { white: at(0), red: at(2), green: at(4), blue: at(6) };
  return matrixToSrgb(primaries) === null ? null : primaries;
}

/** So many numbers, kept as hundred-thousandths; none where the chunk is missing or short. */
function readFixed(chunk: Buffer | undefined, count: number): number[] {
  if (chunk === undefined || chunk.length < count * 4) return [];
  return Array.from({ length: count }, (_, place) => chunk.readUInt32BE(place * 4) / 100_000);
}
