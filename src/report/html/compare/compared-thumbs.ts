import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Comparison, PhotoFacts } from '../../../model/comparison.ts';
import { replaceFile } from '../../../store/write-file.ts';
import { listChangedShots } from '../../compare/list-changes.ts';
import type { Against, ReadPicture } from './against.ts';

/** Path of a thumbnail in the folder of its own run -> what to put in `src`, for each side. */
export interface ComparedThumbs {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

const linkedFolder = 'report/against';

/** The pictures of angles of which another one came; those of the other run as far as they are still there. */
export async function findComparedThumbs(
  { comparison, readPicture }: Against,
  own: { readonly assets: 'inline' | 'linked'; readonly readThumb: ReadPicture },
): Promise<ComparedThumbs> {
  const before = await readAll(listChangedPhotos(comparison, 'before'), readPicture);
  if (own.assets === 'inline') {
    const after = await readAll(listChangedPhotos(comparison, 'after'), own.readThumb);
    return { before: inlineAll(before), after: inlineAll(after) };
  }
  const after = listChangedPhotos(comparison, 'after').flatMap((photo) => thumbOf(photo) ?? []);
  return {
    before: new Map(before.map(({ photo, thumb }) => [thumb, linkedThumb(photo)])),
    after: new Map(after.map((thumb) => [thumb, thumb])),
  };
}

/** As they came: the lightbox shows them at their full size. */
export async function copyComparedOriginals(
  runDir: string,
  { comparison, readPicture }: Against,
): Promise<void> {
  for (const photo of listChangedPhotos(comparison, 'before')) {
    const bytes = await readPicture(photo.path);
    if (bytes !== null) await replaceFile(path.join(runDir, comparedOriginal(photo)), bytes);
  }
}

/** A page links nothing outside of its own run, so what it shows of the other one is copied beside it. */
export async function emptyComparedFolder(runDir: string): Promise<void> {
  const folder = path.join(runDir, linkedFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

export async function copyComparedThumbs(
  runDir: string,
  { comparison, readPicture: readThumb }: Against,
): Promise<void> {
  for (const { photo, bytes } of await readAll(listChangedPhotos(comparison, 'before'), readThumb))
    await replaceFile(path.join(runDir, linkedThumb(photo)), bytes);
}

function listChangedPhotos({ cases }: Comparison, side: 'before' | 'after'): PhotoFacts[] {
  return cases.flatMap((one) => listChangedShots(one).flatMap((shot) => shot[side]?.photo ?? []));
}

function thumbOf({ thumbs }: PhotoFacts): string | null {
  return thumbs?.[320] ?? null;
}

/** Where the picture itself is kept in the folder of this run; named by its own bytes, whatever it was called in its run. */
export function comparedOriginal({ sha256, path: file }: PhotoFacts): string {
  return `${linkedFolder}/${sha256}${path.posix.extname(file)}`;
}

function linkedThumb({ sha256 }: PhotoFacts): string {
  return `${linkedFolder}/${sha256}-320.webp`;
}

interface ReadPhoto {
  readonly photo: PhotoFacts;
  readonly thumb: string;
  readonly bytes: Buffer;
}

async function readAll(photos: readonly PhotoFacts[], readThumb: ReadPicture): Promise<ReadPhoto[]> {
  const read: ReadPhoto[] = [];
  for (const photo of photos) {
    const thumb = thumbOf(photo);
    const bytes = thumb === null ? null : await readThumb(thumb);
    if (thumb !== null && bytes !== null) read.push({ photo, thumb, bytes });
  }
  return read;
}

function inlineAll(read: readonly ReadPhoto[]): Map<string, string> {
  return new Map(
    read.map(({ thumb, bytes }) => [thumb, `data:image/webp;base64,${bytes.toString('base64')}`]),
  );
}
