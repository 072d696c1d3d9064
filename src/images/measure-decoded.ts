import type { Angle } from '../model/car.ts';
import type { Measures } from '../model/measures.ts';
import type { DecodedPhoto } from './decode.ts';
import { measurePhoto } from './measure/measure-photo.ts';

/** What is measured of a picture: its pixels, and whether their colours can be trusted. */
export type Measurable = Pick<DecodedPhoto, 'preview' | 'colorDoubt'>;

/** Measures a picture; where its colours are in doubt its paint is left unmeasured, and what does not depend on them stays. */
export function measureDecoded({ preview, colorDoubt }: Measurable, angle: Angle): Measures {
  const measures = measurePhoto(preview, angle);
  if (colorDoubt === null) return measures;
  const unknown = { family: null, vivid: null, confidence: 0, lab: null, hex: null } as const;
  return { ...measures, paint: { ...unknown, reason: colorDoubt } };
}
