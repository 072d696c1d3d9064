import { wholePower } from './power.ts';

/** Ways to choose `picked` of `all`. */
export function countChoices(all: number, picked: number): number {
  let ways = 1;
  for (let chosen = 1; chosen <= picked; chosen += 1) ways = (ways * (all - picked + chosen)) / chosen;
  return ways;
}

/**
 * Lowest p, 0..1, that a swap test of so many cars with so many samples on either side can reach, when all of them fall:
 * one of all choices. Above the level nothing that comes can be told from chance.
 *
 * @param others samples of each car on the other side; as many when left out
 */
export function lowestP(cars: number, samples: number, others = samples): number {
  return 1 / wholePower(countChoices(samples + others, Math.min(samples, others)), cars);
}
