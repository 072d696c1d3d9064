import type { SeriesResult } from '../model/result.ts';

/** The car that was asked for, in one line. */
export function describeCar({ brand, model, year, color, bodyType }: SeriesResult['car']): string {
  return [`${brand} ${model}`, year, color, bodyType].filter((part) => part !== null).join(', ');
}
