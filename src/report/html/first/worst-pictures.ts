import type { Photo } from '../../../model/shot.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import { type PickedPicture, pickWorst } from './pick-worst.ts';

/** A picture of the strip, with what its `src` takes. */
export interface WorstPicture extends PickedPicture {
  readonly photo: Photo;
  readonly src: string;
}

/** `findThumbs` gives what to put in `src`, by the path of a thumbnail. */
export async function readWorst(
  result: StoredResult,
  cards: readonly SeriesOutline[],
  findThumbs: (photos: readonly Photo[]) => Promise<ReadonlyMap<string, string>>,
): Promise<WorstPicture[]> {
  const picked = pickWorst(cards);
  const found = new Map<SeriesOutline, readonly WorstPicture[]>();
  for (const one of new Set(picked.map((picture) => picture.one))) {
    for await (const { shots } of result.readCases([one])) {
      const wanted = picked.filter((picture) => picture.one === one);
      const pictures = wanted.flatMap(({ angle }) => {
        const photo = shots.find((shot) => shot.angle === angle)?.photo ?? null;
        return photo === null ? [] : [{ one, angle, photo }];
      });
      const thumbs = await findThumbs(pictures.map(({ photo }) => photo));
      found.set(
        one,
        pictures.map((picture) => ({ ...picture, src: sourceOf(picture.photo, thumbs) })),
      );
    }
  }
  return picked.flatMap(({ one, angle }) => found.get(one)?.find((picture) => picture.angle === angle) ?? []);
}

function sourceOf({ thumbs, path }: Photo, found: ReadonlyMap<string, string>): string {
  return thumbs === null ? path : (found.get(thumbs[320]) ?? path);
}
