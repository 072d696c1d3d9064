import { openPictureTable } from './picture-table.ts';
import { keyOfPicture, type PhotoUse, type PixelDigests } from './repeated-photos.ts';

/** Finds the pictures that may have come for several requests, among more than fit in memory. */
export interface PictureSieve {
  add(use: PhotoUse): void;
  /** When all have been added; `readUses` gives them again. */
  settle(readUses: () => AsyncIterable<PhotoUse>): Promise<Suspects>;
}

export interface Suspects {
  /** Of files of which only some lines know their pixels. */
  readonly digests: PixelDigests;
  has(use: PhotoUse): boolean;
}

export function openSieve(): PictureSieve {
  const bare = new Set<string>();
  const table = openPictureTable();
  return {
    add(use) {
      if (use.pixels === null) bare.add(use.sha256);
      table.add(keyOfPicture(use, noDigests), use.request);
    },
    async settle(readUses) {
      const digests = bare.size === 0 ? noDigests : await learnDigests(bare, readUses());
      const settled = digests.size === 0 ? table : openPictureTable();
      if (digests.size > 0)
        for await (const use of readUses()) settled.add(keyOfPicture(use, digests), use.request);
      return { digests, has: (use) => settled.mayBeShared(keyOfPicture(use, digests)) };
    },
  };
}

const noDigests: PixelDigests = new Map();

/** Of files that came before digests were kept, and again after. */
async function learnDigests(bare: ReadonlySet<string>, uses: AsyncIterable<PhotoUse>): Promise<PixelDigests> {
  const digests = new Map<string, string>();
  for await (const { sha256, pixels } of uses)
    if (pixels !== null && bare.has(sha256)) digests.set(sha256, pixels);
  return digests;
}
