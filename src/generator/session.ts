import { createHash } from 'node:crypto';
import type { Car } from '../model/car.ts';

/**
 * Names a series: `CAR-` and 8 hex digits, the same for every angle of one car and one sample.
 *
 * @param sample 1-based number of the draw
 */
export function sessionId(car: Car, sample: number): string {
  const facts = [car.brand, car.model, car.year, car.color, car.bodyType, sample];
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return `CAR-${digest.slice(0, 8)}`;
}
