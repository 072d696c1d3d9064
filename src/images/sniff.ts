import { readTextStart } from '../model/text-start.ts';
import { type ImageType, imageTypes } from './image-types.ts';

/** Tells the image format from the first bytes; null for anything else. */
export function sniffImage(bytes: Buffer): ImageType | null {
  return imageTypes.find((type) => type.matches(bytes)) ?? null;
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
