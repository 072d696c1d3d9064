import { readTextStart } from '../model/text-start.ts';

/** The image formats that are taken: what services send and browsers show. */
export interface ImageType {
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif';
  readonly ext: 'jpg' | 'png' | 'webp' | 'avif' | 'gif';
}

interface Signature extends ImageType {
  matches(bytes: Buffer): boolean;
}

const signatures: readonly Signature[] = [
  { mime: 'image/jpeg', ext: 'jpg', matches: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  {
    mime: 'image/png',
    ext: 'png',
    matches: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    mime: 'image/webp',
    ext: 'webp',
    matches: (bytes) => readAscii(bytes, 0, 4) === 'RIFF' && readAscii(bytes, 8, 12) === 'WEBP',
  },
  {
    mime: 'image/avif',
    ext: 'avif',
    matches: (bytes) =>
      readAscii(bytes, 4, 8) === 'ftyp' && ['avif', 'avis'].includes(readAscii(bytes, 8, 12)),
  },
  { mime: 'image/gif', ext: 'gif', matches: (bytes) => /^GIF8[79]a$/.test(readAscii(bytes, 0, 6)) },
];

/** Tells the image format from the first bytes, whatever name or header came with them; null for anything else. */
export function sniffImage(bytes: Buffer): ImageType | null {
  const found = signatures.find((signature) => signature.matches(bytes));
  return found === undefined ? null : { mime: found.mime, ext: found.ext };
}

/** What bytes that are no picture look like. */
export type OtherContent = 'nothing' | 'HTML' | 'JSON' | 'XML' | 'text' | 'unknown bytes';

/** Names what came instead of a picture, for messages. */
export function sniffOther(bytes: Buffer): OtherContent {
  if (bytes.length === 0) return 'nothing';
  const start = readTextStart(bytes)?.trimStart().slice(0, 200).toLowerCase();
  if (start === undefined) return 'unknown bytes';
  if (/^(<!doctype html|<html|<head|<body)/.test(start)) return 'HTML';
  if (/^[{[]/.test(start)) return 'JSON';
  if (/^<(\?xml|svg|!--)/.test(start)) return 'XML';
  return 'text';
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function readAscii(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end);
}
