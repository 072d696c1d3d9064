import { findHeifKind, type HeifKind } from './container/heif-brands.ts';

/** What a picture's bytes are, whatever name or header came with them. */
export interface ImageType {
  /** For people: "JPEG". */
  readonly name: string;
  readonly mime: string;
  /** What files of this type are called, the usual way first, without a dot. */
  readonly extensions: readonly [string, ...string[]];
  /** False: a picture, but of a type that the decoder here cannot read. */
  readonly isRead: boolean;
  matches(bytes: Buffer): boolean;
}

/** Those that are read first. */
export const imageTypes: readonly ImageType[] = [
  read('JPEG', 'image/jpeg', ['jpg', 'jpeg', 'jpe', 'jfif'], startsWith('\xff\xd8\xff')),
  read('PNG', 'image/png', ['png', 'apng'], startsWith('\x89PNG\r\n\x1a\n')),
  read('WebP', 'image/webp', ['webp'], isWebp),
  read('AVIF', 'image/avif', ['avif', 'avifs'], isHeif('avif')),
  read('GIF', 'image/gif', ['gif'], startsWith('GIF87a', 'GIF89a')),
  read('TIFF', 'image/tiff', ['tif', 'tiff'], startsWith('II*\0', 'MM\0*', 'II+\0', 'MM\0+')),
  notRead('HEIC', 'image/heic', ['heic', 'heics', 'hif'], isHeif('heic')),
  notRead('HEIF', 'image/heif', ['heif', 'heifs'], isHeif('other')),
  notRead('JPEG XL', 'image/jxl', ['jxl'], startsWith('\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n')),
  notRead(
    'JPEG 2000',
    'image/jp2',
    ['jp2', 'j2k'],
    startsWith('\0\0\0\x0cjP  \r\n\x87\n', '\xff\x4f\xff\x51'),
  ),
  notRead('BMP', 'image/bmp', ['bmp', 'dib'], isBmp),
];

type Rest = readonly [
  name: string,
  mime: string,
  extensions: ImageType['extensions'],
  matches: ImageType['matches'],
];

function read(...[name, mime, extensions, matches]: Rest): ImageType {
  return { name, mime, extensions, matches, isRead: true };
}

function notRead(...rest: Rest): ImageType {
  return { ...read(...rest), isRead: false };
}

function startsWith(...magics: readonly string[]): ImageType['matches'] {
  return (bytes) => magics.some((magic) => bytes.toString('latin1', 0, magic.length) === magic);
}

function isWebp(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
}

function isHeif(kind: HeifKind): ImageType['matches'] {
  return (bytes) => findHeifKind(bytes) === kind;
}

/** Sizes of the header that tells one version of BMP from another: text may well begin with "BM". */
const bmpHeaders = [12, 40, 52, 56, 64, 108, 124];

function isBmp(bytes: Buffer): boolean {
  const isLong = bytes.length >= 18 && bytes.toString('latin1', 0, 2) === 'BM';
  return isLong && bmpHeaders.includes(bytes.readUInt32LE(14));
}
