import { type ShotError, shotError } from '../../errors.ts';
import type { Delivery, SeriesReport, SeriesRequest } from '../../generator/target.ts';
import { type ImageUrlFacts, readImageUrl } from '../../language/sent-prompt.ts';
import type { Angle } from '../../model/car.ts';
import type { Warning } from '../../model/shot.ts';
import { areNear } from '../../model/views.ts';
import { readAskedAngle } from './read-angle.ts';
import type { BackendImage } from './read-image.ts';
import type { BackendReading } from './response.ts';
import { quote } from './service-words.ts';

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

/**
 * The first picture of each asked angle: by its own word, else by its own prompt; one that is told as a three-quarter
 * view that nobody asked for is the straight one, and the reverse. One picture for one asked angle is that one, unless
 * it speaks of another.
 */
function assignAngles(series: SeriesRequest, images: readonly BackendImage[]): Map<Angle, BackendImage> {
  const asked = series.shots.map((shot) => shot.angle);
  const assigned = new Map<Angle, BackendImage>();
  const told = images.map((image) => ({ image, angle: image.angle ?? readOwnAngle(image) }));
  for (const { image, angle } of told) {
    if (angle && asked.includes(angle) && !assigned.has(angle)) assigned.set(angle, image);
  }
  for (const { image, angle } of told) {
    const near = asked.find(
      (one) => angle && !asked.includes(angle) && areNear(one, angle) && !assigned.has(one),
    );
    if (near) assigned.set(near, image);
  }
  const [only, ...others] = images;
  const [angle, ...moreAngles] = asked;
  if (only && angle && others.length + moreAngles.length === 0 && isSilent(only)) assigned.set(angle, only);
  return assigned;
}

function isSilent(image: BackendImage): boolean {
  return image.unknownAngle === null && hasNoAngle(image);
}

function hasNoAngle(image: BackendImage): boolean {
  return (image.angle ?? readOwnAngle(image)) === null;
}

/** The view that the prompt of a picture asks for: the one really sent, where the address tells, before the reported one. */
function readOwnAngle(image: BackendImage): Angle | null {
  const prompts = [readSent(image)?.prompt ?? null, image.prompt].filter((prompt) => prompt !== null);
  for (const prompt of prompts) {
    const angle = readAskedAngle(prompt);
    if (angle !== null) return angle;
  }
  return null;
}

function readSent(image: BackendImage): ImageUrlFacts | null {
  return image.picture?.kind === 'url' ? readImageUrl(image.picture.url) : null;
}

function toDelivery(angle: Angle, image: BackendImage | null, reading: BackendReading): Delivery {
  const sent = image && readSent(image);
  return {
    angle,
    prompt: image?.prompt ?? null,
    sentPrompt: sent?.prompt ?? null,
    negativePrompt: sent?.negativePrompt ?? null,
    seed: image?.seed ?? null,
    sessionId: image?.sessionId ?? null,
    picture: toPicture(angle, image, reading),
    attempts: [],
    warnings: image ? [...image.warnings, ...warnOfTurn(angle, image)] : [],
  };
}

function toPicture(angle: Angle, image: BackendImage | null, reading: BackendReading): Delivery['picture'] {
  const error = reading.error ?? image?.error ?? (image && findContradiction(angle, image));
  if (error !== null) return { kind: 'none', error };
  return image?.picture ?? { kind: 'none', error: explainAbsence(angle, image, reading) };
}

function findContradiction(angle: Angle, image: BackendImage): ShotError | null {
  const own = readOwnAngle(image);
  if (own === null || areNear(own, angle)) return null;
  const message = `The picture is told as ${angle}, and its own prompt asks for the ${own} view.`;
  return shotError('angle-contradicted', message);
}

/** Services call a three-quarter view "front" as well: whether it shows what was asked for is seen in the picture. */
function warnOfTurn(angle: Angle, image: BackendImage): Warning[] {
  const own = readOwnAngle(image);
  const told = own !== null && areNear(own, angle) ? own : image.angle;
  if (told === null || told === angle || !areNear(told, angle)) return [];
  const text = `The ${angle} view was asked for, and the service speaks of the ${told} view.`;
  return [{ code: 'near-angle', text }];
}

function explainAbsence(angle: Angle, image: BackendImage | null, { images }: BackendReading): ShotError {
  if (image !== null) return shotError('empty-response', 'The picture has no address.');
  const unknown = images.filter(hasNoAngle);
  if (unknown.length === 0) {
    const message = `The response has no picture for ${angle} (${images.length} pictures in all).`;
    return shotError('empty-response', message);
  }
  const words = unknown
    .flatMap(({ unknownAngle }) => unknownAngle ?? [])
    .map((word) => `"${quote(word)?.slice(0, 40)}"`);
  const told = words.length === 0 ? 'no angle' : `an angle that is not known (${words.join(', ')})`;
  const message = `${unknown.length} of ${images.length} pictures tell ${told}: which is ${angle} is not guessed.`;
  return shotError('angle-unknown', message);
}
