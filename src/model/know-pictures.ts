import type { VerdictEvent } from './verdict.ts';
import { pictureOf } from './verdict-log.ts';

/** A picture of a run, and what events about it say it is. */
export type KnownPicture = Pick<VerdictEvent, 'image' | 'pixels' | 'case' | 'angle'>;

/** Gives an event as one about a picture of the run, whatever file it was seen in; null for one about none of them. */
export type Recognise = (event: VerdictEvent) => VerdictEvent | null;

/** Knows pictures by their files and, where services write more than pixels into those, by their pixels. */
export function knowPictures(pictures: readonly KnownPicture[]): Recognise {
  const byFile = new Map(pictures.map((picture) => [pictureOf(picture), picture]));
  const byPixels = new Map<string, KnownPicture>();
  for (const picture of pictures) {
    const key = nameByPixels(picture);
    if (key !== null && !byPixels.has(key)) byPixels.set(key, picture);
  }
  return (event) => {
    const picture = byFile.get(pictureOf(event)) ?? byPixels.get(nameByPixels(event) ?? '');
    if (picture === undefined) return null;
    const { image, pixels } = picture;
    return { ...event, image, ...(pixels === undefined ? {} : { pixels }) };
  };
}

function nameByPixels({ pixels, ...picture }: KnownPicture): string | null {
  return pixels === undefined ? null : pictureOf({ ...picture, image: pixels });
}
