import type { Car } from './car.ts';
import type { EvalCase } from './case.ts';

export const clioCar: Car = {
  brand: 'Renault',
  model: 'Clio',
  year: 2019,
  color: 'blue',
  bodyType: 'hatchback',
  vehicleType: 'легкові',
  condition: 'used',
  description: '',
};

/** A case that a test narrows to what it is about. */
export function makeCase(changes: Partial<EvalCase> = {}): EvalCase {
  return {
    id: 'renault-clio',
    title: 'Renault Clio',
    why: 'Its diamond badge is often drawn as a Toyota oval or a Honda H.',
    car: clioCar,
    angles: ['front', 'side', 'rear'],
    logo: {
      expected: 'Renault: silver diamond outline with a hollow centre',
      accept: ['Renault'],
      confusable: ['Toyota', 'Honda'],
      classic: null,
    },
    ...changes,
  };
}
