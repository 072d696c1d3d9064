import { availableParallelism } from 'node:os';
import { isBuilt } from '../../package-folder.ts';
import { examinePicture } from '../examine-picture.ts';
import type { Examiner } from './examiner.ts';

/** Starting threads takes as long as measuring some twenty pictures. */
const leastPictures = 60;
/** Beyond this the thread that fetches and writes is what they wait for. */
const mostThreads = 8;

/**
 * Threads for as many pictures as are worth it, else this one: as many as there are processors, with this one and
 * the decoder's own. They start while the first pictures are asked for. A program that runs from its source examines in
 * this one.
 *
 * @param pictures how many will come
 */
export function openExaminer(pictures: number): Examiner {
  const threads = Math.min(mostThreads, availableParallelism() - 1);
  if (pictures < leastPictures || threads < 1 || !isBuilt) return here;
  const pool = import('./worker-pool.ts').then(({ openWorkerPool }) => openWorkerPool(threads));
  // Whoever has a picture examined is told what went wrong.
  pool.catch(() => {});
  return {
    examine: async (input) => (await pool).examine(input),
    [Symbol.asyncDispose]: async () => (await pool)[Symbol.asyncDispose](),
  };
}

const here: Examiner = { examine: examinePicture, [Symbol.asyncDispose]: async () => {} };
