import type { ScoredShot, SeriesResult } from '../../model/result.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';

/**
 * The samples that count: those of which any picture was answered, and of several with the very same pictures the first. A
 * service that draws the same again and again has been asked once.
 */
export function distinctSamples(series: readonly SeriesResult[]): SeriesResult[] {
  const answered = series.filter(isAnswered);
  const latestFirst = answered.toSorted((one, other) => other.sample - one.sample);
  return [...new Map(latestFirst.map((one) => [picturesOf(one), one])).values()];
}

/** How many samples show the very same pictures as others, and do not count. */
export function countCopies(series: readonly SeriesResult[]): number {
  return series.filter(isAnswered).length - distinctSamples(series).length;
}

function isAnswered({ shots }: SeriesResult): boolean {
  return shots.some(({ status }) => status !== 'errored');
}

/** The same of what is kept in outlines, by the bytes of the pictures: what a plan can know of them. */
export function distinctOutlines(samples: readonly SeriesOutline[]): SeriesOutline[] {
  const answered = samples.filter(({ counts }) => counts.shots > counts.errored);
  return [...new Map(answered.map((one) => [bytesOf(one), one])).values()];
}

function bytesOf({ sample, photos, counts }: SeriesOutline): string {
  const pictures = photos.map(({ angle, sha256 }) => [angle, sha256]);
  return JSON.stringify(photos.length === counts.shots ? pictures : sample);
}

/** Nothing is known to be the same where a picture is missing. */
function picturesOf({ sample, shots }: SeriesResult): string {
  const pictures = shots.map(({ angle, photo }) => [angle, digestOf(photo)]);
  const isKnown = pictures.every(([, digest]) => digest !== null);
  return JSON.stringify(isKnown ? pictures : sample);
}

function digestOf(photo: ScoredShot['photo']): string | null {
  return photo === null ? null : (photo.pixels ?? photo.sha256);
}
