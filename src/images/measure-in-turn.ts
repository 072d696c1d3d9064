import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Angle } from '../model/car.ts';
import type { Measures } from '../model/measures.ts';
import type { RgbImage } from './rgb-image.ts';

type MeasurePhoto = typeof import('./measure/measure-photo.ts').measurePhoto;

let loading: Promise<MeasurePhoto> | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Measures one picture per turn of the event loop: of several that are decoded at the same moment, none keeps
 * downloads and timers waiting for longer than its own few milliseconds.
 */
export function measureInTurn(preview: RgbImage, angle: Angle): Promise<Measures> {
  const measured = last.then(() => measure(preview, angle));
  // One picture that can not be measured must not stop those behind it.
  last = measured.catch(() => {});
  return measured;
}

async function measure(preview: RgbImage, angle: Angle): Promise<Measures> {
  // Asked for once: an import is looked up anew each time.
  loading ??= import('./measure/measure-photo.ts').then(({ measurePhoto }) => measurePhoto);
  const measurePhoto = await loading;
  await nextTurn();
  return measurePhoto(preview, angle);
}
