import type { Observation } from './observation.ts';
import { makePhoto } from './shot.fixture.ts';

/** A person says that the badge on the front of the Clio is right. */
export function makeObservation(changes: Partial<Observation> = {}): Observation {
  const { angles = ['front'] } = changes;
  return {
    images: angles.map((angle) => makePhoto(`clio-${angle}`).sha256),
    case: 'renault-clio',
    angles,
    question: 'right-logo',
    source: 'people',
    answer: 'yes',
    why: 'one person says yes (anna)',
    meta: {},
    ...changes,
  };
}
