import type { VerdictEvent } from './verdict.ts';
import { pictureOf } from './verdict-log.ts';

/** A picture of a run, and what events about it say it is. */
export type KnownPicture = Pick<VerdictEvent, 'image' | 'pixels' | 'case' | 'angle'>;

/** Gives an event as one about a picture of the run, whatever file it was seen in; null for one about none of them. */
export type Recognise = (event: VerdictEvent) => VerdictEvent | null;

/** Knows pictures by their files and, where services write more than pixels into those, by their pixels. */
export function knowPictures(pictures: readonly KnownPicture[]): Recognise {
  // Of two with the same name the first counts.
  const known = new Map(
    pictures.flatMap((one) => listNames(one).map((name) => [name, one] as const)).reverse(),
  );
  return (event) => {
    const picture = listNames(event).flatMap((name) => known.get(name) ?? [])[0];
    return picture ? { ...event, image: picture.image, ...pixelsOf(picture) } : null;
  };
}

/** As a file, then as pixels. */
function listNames({ image, pixels, ...shownAs }: KnownPicture): string[] {
  return [image, pixels].flatMap((hash) => (hash ? pictureOf({ ...shownAs, image: hash }) : []));
}

/** The digest as a member of an event, which is left out where there is none. */
export function pixelsOf({ pixels }: Pick<KnownPicture, 'pixels'>): Pick<KnownPicture, 'pixels'> {
  return pixels ? { pixels } : {};
}
