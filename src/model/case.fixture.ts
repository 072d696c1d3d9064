import type { Car } from './car.ts';
import type { EvalCase } from './case.ts';

export const clio: Car = {
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
export function evalCase(changes: Partial<EvalCase> = {}): EvalCase {
  return {
    id: 'renault-clio',
    title: 'Renault Clio',
    why: 'Its badge is often drawn as another.',
    car: clio,
    angles: ['front', 'side', 'rear'],
    logo: {
      expected: 'Renault: diamond',
      accept: ['Renault'],
      confusable: ['Toyota', 'Honda'],
      classic: null,
    },
    ...changes,
  };
}
