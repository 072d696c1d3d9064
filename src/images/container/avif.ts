import { type ColorReading, plainColors, readCodes } from '../color/color-reading.ts';
import { type Box, findBox, listInside } from './boxes.ts';
import type { ContainerFacts } from './container-facts.ts';
import { listPrimaryProperties } from './primary-item.ts';

/** Curves of cameras that Chromium shows by sRGB's in an AVIF, by their numbers in ITU-T H.273. */
const cameraCurves = [1, 6, 14, 15];

export function readAvif(bytes: Buffer): ContainerFacts {
  const isPremultiplied = hasPremultipliedAlpha(bytes);
  return {
    bytes: brandForDecoder(bytes),
    colors: readColors(bytes, isPremultiplied),
    isPremultiplied,
    frames: countFrames(bytes),
    // AVIF turns pictures by properties of its own, which the decoder sees to.
    isTurnedByExif: false,
  };
}

/** Under the one major brand that libvips surely takes; it looks at no other. */
function brandForDecoder(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 8, 12) === 'avif') return bytes;
  const branded = Buffer.from(bytes);
  branded.write('avif', 8, 'latin1');
  return branded;
}

/** A profile goes before numbers, where a picture has both. */
function readColors(bytes: Buffer, isPremultiplied: boolean): ColorReading {
  const colors = listPrimaryProperties(bytes).filter(({ type }) => type === 'colr');
  const find = (...kinds: string[]) => colors.find(({ start }) => kinds.includes(readType(bytes, start)));
  const profile = find('prof', 'rICC');
  if (profile !== undefined) return readProfile(bytes, profile, isPremultiplied);
  const numbers = find('nclx');
  return numbers === undefined ? plainColors : readNumbers(bytes, numbers);
}

/** Where an ICC profile says what its numbers stand for (ICC.1:2022, 7.2). */
const profileSpaceAt = 16;

/** Profiles that the decoder passes over, or reads against pixels they were not made for. */
function readProfile(bytes: Buffer, { start }: Box, isPremultiplied: boolean): ColorReading {
  const isGrey = readType(bytes, start + 4 + profileSpaceAt) === 'GRAY';
  if (!isGrey && !isPremultiplied) return plainColors;
  const kind = isGrey ? 'grey' : 'colours multiplied by alpha';
  return { coded: null, doubt: `the AVIF has a colour profile for ${kind}, which is not read here` };
}

function readNumbers(bytes: Buffer, { start, end }: Box): ColorReading {
  if (end - start < 8) return plainColors;
  const transfer = bytes.readUInt16BE(start + 6);
  return readCodes({
    primaries: bytes.readUInt16BE(start + 4),
    transfer: cameraCurves.includes(transfer) ? 2 : transfer,
  });
}

function readType(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + 4);
}

function hasPremultipliedAlpha(bytes: Buffer): boolean {
  const references = findBox(bytes, ['meta', 'iref']);
  return references !== null && listInside(bytes, references).some(({ type }) => type === 'prem');
}

/** Of a sequence, from the table of its samples; null for what is none. */
function countFrames(bytes: Buffer): number | null {
  const sizes = findBox(bytes, ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsz']);
  return sizes !== null && sizes.end - sizes.start >= 12 ? bytes.readUInt32BE(sizes.start + 8) : null;
}
