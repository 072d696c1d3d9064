import type { PaintMeasure } from '../model/measures.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import type { Photo } from '../model/shot.ts';

/** What a sentence says of a measured paint; null where nothing was measured. */
export function paintOf({ measures }: Photo): KindValue<'paint'> {
  if (!measures) return null;
  const { hex, family, confidence, reason } = measures.paint;
  return { hex, family, confidence, why: reason };
}

/** The measured paint in words: "#8a1f22, red family, confidence 0.93". */
export function sayPaint(photo: Photo): Reason {
  return reasonOf('paint-is', { paint: paintOf(photo) });
}

/** Why nothing can be said of the paint. */
export function explainUnknownPaint({ measures }: Photo): Reason {
  if (!measures) return reasonOf('picture-not-measured');
  const { reason } = measures.paint;
  return reason === null ? reasonOf('paint-untold') : reasonOf('paint-unclear', { why: reason });
}

/** Why a paint that has a name is neither the one that it is held against nor surely another. */
export function explainDoubt(paints: readonly (PaintMeasure | undefined)[]): Reason {
  const isOld = paints.some((paint) => paint?.vivid === false && paint.bright === undefined);
  return reasonOf(isOld ? 'paint-of-old-version' : 'paint-by-light');
}
