import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by half between two full collections, where V8 lets a small one grow fourfold. A run keeps little
 * and throws much away: without this, how long it is decides how much memory it takes.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
