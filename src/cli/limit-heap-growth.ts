import { setFlagsFromString } from 'node:v8';

/** By how many percent of what is alive the heap may grow between two full collections. */
const growth = {
  /**
   * V8 counts the bytes of pictures as growth, and a collection goes through the whole program to free a few of them:
   * at 50 % that is a tenth of a run's processor time.
   */
  receiving: 200,
  /** What is thrown away now is the heap's own, and grows with the run. */
  scoring: 50,
};

/**
 * V8 lets a small heap grow fourfold, and one that has grown much further: without a limit, how long a run is decides
 * how much memory it takes.
 */
export function limitHeapGrowth(phase: keyof typeof growth): void {
  setFlagsFromString(`--heap-growing-percent=${growth[phase]}`);
}
