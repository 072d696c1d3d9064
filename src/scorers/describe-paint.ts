import type { Photo } from '../model/shot.ts';

/** The measured paint in words: "#8a1f22, red family, confidence 0.93". */
export function sayPaint({ measures }: Photo): string {
  if (!measures || measures.paint.hex === null) return 'unknown';
  const { hex, family, confidence } = measures.paint;
  return `${hex}, ${family === null ? 'between two families' : `${family} family`}, confidence ${confidence.toFixed(2)}`;
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
