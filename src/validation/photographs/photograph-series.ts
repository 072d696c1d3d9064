import { type StraightAngle, straightAngles } from '../../model/vocabulary.ts';
import type { PlannedCar } from '../pictures/clean-base.ts';
import type { DrawnCar } from '../pictures/picture-row.ts';

/** A photograph, or a generated picture, of which a person said what it shows. */
export interface Photograph {
  /** Its file, for the names of survivors. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Colour of the car as a person sees it; null when nobody said. */
  readonly color: string | null;
}

/** Three photographs of different cars that stand for the angles of one. */
export interface PhotographSeries {
  readonly drawn: DrawnCar;
  readonly photographs: Readonly<Record<StraightAngle, Photograph>>;
}

/**
 * Puts every three photographs together as a series; one or two left over are not used. Of the planned cars nothing
 * but the case is taken: no check that pixels answer looks at more than its colour.
 */
export function composeSeries(
  photographs: readonly Photograph[],
  cars: readonly PlannedCar[],
): PhotographSeries[] {
  return cars.flatMap((car, index) => {
    const [front, side, rear] = photographs.slice(index * straightAngles.length);
    if (!front || !side || !rear) return [];
    const bytes = { front: front.bytes, side: side.bytes, rear: rear.bytes };
    const named = { ...car, index, name: front.name };
    return [{ drawn: { car: named, bytes, asked: null }, photographs: { front, side, rear } }];
  });
}
