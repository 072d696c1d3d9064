import type { ScoredShot, SeriesResult } from '../../model/result.ts';

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

/** Nothing is known to be the same where a picture is missing. */
function picturesOf({ sample, shots }: SeriesResult): string {
  const pictures = shots.map(({ angle, photo }) => [angle, digestOf(photo)]);
  const isKnown = pictures.every(([, digest]) => digest !== null);
  return JSON.stringify(isKnown ? pictures : sample);
}

function digestOf(photo: ScoredShot['photo']): string | null {
  return photo === null ? null : (photo.pixels ?? photo.sha256);
}
