import { createHash } from 'node:crypto';
import type { Angle, Car } from '../model/car.ts';

/** Which draw of a case. */
export interface Draw {
  /** 1-based number of the draw. */
  readonly sample: number;
  /** `--seed`: runs of other numbers draw other pictures of the same cases; left out where none is given. */
  readonly runSeed?: number | undefined;
  /** How often a picture was given up to be drawn anew, by its angle; left out where none was. */
  readonly again?: ReadonlyMap<Angle, number>;
}

/**
 * Names a series: `CAR-` and 8 hex digits, the same for every angle of one car and one draw, whatever the target, so that
 * two are asked alike, and a resumed run asks the same. The seeds of its angles go by it.
 */
export function sessionId(car: Car, { sample, runSeed }: Draw): string {
  const draw = runSeed === undefined ? [sample] : [sample, runSeed];
  const facts = [car.brand, car.model, car.year, car.color, car.bodyType, ...draw];
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return `CAR-${digest.slice(0, 8)}`;
}
