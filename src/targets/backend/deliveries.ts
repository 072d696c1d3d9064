import { type ShotError, shotError } from '../../errors.ts';
import type { Delivery, SeriesReport, SeriesRequest } from '../../generator/target.ts';
import { readImageUrl } from '../../language/sent-prompt.ts';
import type { Angle } from '../../model/car.ts';
import type { Warning } from '../../model/shot.ts';
import type { BackendImage } from './read-image.ts';
import type { BackendReading } from './response.ts';

/**
 * Turns what the backend reported into one delivery per asked angle. An angle without a picture is delivered as
 * failed; pictures nobody asked for are left out, with a warning.
 */
export function toDeliveries(series: SeriesRequest, reading: BackendReading): Delivery[] {
  const byAngle = assignAngles(series, reading.images);
  return series.shots.map(({ angle }) => toDelivery(angle, byAngle.get(angle) ?? null, reading));
}

/** What is known of the whole series, with a word on pictures that were not asked for. */
export function toSeriesReport(series: SeriesRequest, reading: BackendReading): SeriesReport {
  const surplus = reading.images.length - assignAngles(series, reading.images).size;
  const warnings: Warning[] = [...reading.warnings];
  if (surplus > 0) {
    warnings.push({
      code: 'surplus-images',
      text: `${surplus} of ${reading.images.length} pictures were not asked for or repeat an angle.`,
    });
  }
  return { sessionId: reading.sessionId, warnings, log: reading.error ? [reading.error.message] : [] };
}

/** The first picture of each asked angle; pictures that name no angle fill the angles left, in the order asked. */
function assignAngles(series: SeriesRequest, images: readonly BackendImage[]): Map<Angle, BackendImage> {
  const asked = series.shots.map((shot) => shot.angle);
  const assigned = new Map<Angle, BackendImage>();
  for (const image of images) {
    if (image.angle && asked.includes(image.angle) && !assigned.has(image.angle))
      assigned.set(image.angle, image);
  }
  const unnamed = images.filter((image) => image.angle === null);
  for (const angle of asked.filter((candidate) => !assigned.has(candidate))) {
    const image = unnamed.shift();
    if (image) assigned.set(angle, { ...image, warnings: [...image.warnings, guessed(angle)] });
  }
  return assigned;
}

function guessed(angle: Angle): Warning {
  return {
    code: 'angle-guessed',
    text: `The picture names no angle; taken for ${angle} by its place in the list.`,
  };
}

function toDelivery(angle: Angle, image: BackendImage | null, reading: BackendReading): Delivery {
  const sent = image?.picture?.kind === 'url' ? readImageUrl(image.picture.url) : null;
  return {
    angle,
    prompt: image?.prompt ?? null,
    sentPrompt: sent?.prompt ?? null,
    negativePrompt: sent?.negativePrompt ?? null,
    seed: image?.seed ?? null,
    sessionId: image?.sessionId ?? null,
    picture: toPicture(angle, image, reading),
    attempts: [],
    warnings: image?.warnings ?? [],
  };
}

function toPicture(angle: Angle, image: BackendImage | null, reading: BackendReading): Delivery['picture'] {
  const error = reading.error ?? image?.error ?? null;
  if (error !== null) return { kind: 'none', error };
  return image?.picture ?? { kind: 'none', error: explainAbsence(angle, image, reading) };
}

function explainAbsence(angle: Angle, image: BackendImage | null, { images }: BackendReading): ShotError {
  if (image !== null) return shotError('empty-response', 'The picture has no address.');
  return shotError(
    'empty-response',
    `The response has no picture for ${angle} (${images.length} pictures in all).`,
  );
}
