import type { PaintMeasure } from '../model/measures.ts';
import type { Photo } from '../model/shot.ts';

/** The measured paint in words: "#8a1f22, red family, confidence 0.93". */
export function sayPaint({ measures }: Photo): string {
  if (!measures || measures.paint.hex === null) return 'unknown';
  const { hex, family, reason, confidence } = measures.paint;
  return family === null
    ? `${hex}, ${reason}`
    : `${hex}, ${family} family, confidence ${confidence.toFixed(2)}`;
}

/** The same for sentences that name several pictures: "red (#8a1f22)". */
export function sayPaintBriefly({ measures }: Photo): string {
  if (!measures || measures.paint.hex === null) return 'unknown';
  const { hex, family, reason } = measures.paint;
  return `${family ?? reason} (${hex})`;
}

/** Why nothing can be said of the paint. */
export function explainUnknownPaint({ measures }: Photo): string {
  if (!measures) return 'the picture was not measured';
  return measures.paint.reason ?? 'the paint could not be told';
}

/** Why a paint that has a name is neither the one that it is held against nor surely another. */
export function explainDoubt(paints: readonly (PaintMeasure | undefined)[]): string {
  const isOld = paints.some((paint) => paint?.vivid === false && paint.bright === undefined);
  return isOld
    ? 'measured by a version that could not tell black from white'
    : 'light may have made one of the other';
}
