import { createHash } from 'node:crypto';
import type { Photo } from '../model/shot.ts';
import { openOwn } from '../store/open-own.ts';
import type { PictureStore } from '../store/picture-store.ts';
import type { LostPicture } from './stored-result.ts';

export interface Copying {
  readonly from: PictureStore;
  readonly to: PictureStore;
}

/**
 * Copies a picture of a run, which may come from anybody, with its thumbnails, and holds it against its hash.
 *
 * @returns what is wrong with it; null once it is copied
 */
export async function copyPhoto(
  { path, sha256, thumbs }: Photo,
  { from, to }: Copying,
): Promise<LostPicture['fault'] | null> {
  const bytes = await openOwn(from, path, `images/${sha256}`);
  if (bytes === null) return 'not there';
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'other bytes';
  await to.put(path, bytes);
  // They are made of the pictures: the report shows the picture itself where one is not there.
  for (const thumb of Object.values(thumbs ?? {}).filter((one) => one !== undefined)) {
    const small = await openOwn(from, thumb, `thumbs/${sha256}`);
    if (small !== null) await to.put(thumb, small);
  }
  return null;
}

/** Copies the tokenizers that the targets of a run name. */
export async function copyTokenizers(
  targets: readonly { readonly tokenizer?: string | undefined }[],
  { from, to }: Copying,
): Promise<void> {
  for (const { tokenizer } of targets) {
    const bytes = tokenizer === undefined ? null : await openOwn(from, tokenizer, 'tokenizers/');
    if (tokenizer !== undefined && bytes !== null) await to.put(tokenizer, bytes);
  }
}
