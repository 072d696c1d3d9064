import type { Generation, GenerationRound, Pass } from './generation-recording.ts';

/** A pass in which everything arrived. */
export function pass(wallMs: number, latenciesMs: number[], changes: Partial<Pass> = {}): Pass {
  return {
    wallMs,
    doneMs: wallMs + 30,
    latenciesMs,
    servedMs: null,
    missing: 0,
    refusedTries: 0,
    ...changes,
  };
}

export function round(together: Pass, inTurn: Pass): GenerationRound {
  return { together, inTurn };
}

/** Three pictures, once, at a service of the user's; a second each. */
export function generation(changes: Partial<Generation> = {}): Generation {
  return {
    service: 'Backend',
    synthetic: false,
    pictures: 3,
    idealFrom: 'together',
    rounds: [round(pass(1010, [1000, 990, 980]), pass(3030, [1000, 1000, 1000]))],
    ...changes,
  };
}
