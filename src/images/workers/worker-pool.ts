import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { shotError } from '../../errors.ts';
import { packageFile } from '../../package-folder.ts';
import type { Examined, ExamineInput } from '../examine-picture.ts';
import { loadSharp } from '../load-sharp.ts';
import type { Examiner } from './examiner.ts';
import type { PictureAnswer, PictureTask } from './picture-worker.ts';

/** While one picture of a thread is decoded by the decoder's own threads, another is measured. */
const picturesPerThread = 2;

/**
 * Examines pictures in threads of its own. A picture whose thread ends is errored: what is wrong with it, or with the
 * machine, is not known.
 *
 * @param program what the threads run; left out: the built `picture-worker.ts`
 */
export function openWorkerPool(threads: number, program = packageFile('dist/picture-worker.js')): Examiner {
  const pool = new Piscina({
    filename: program.href,
    name: 'answerTask' satisfies keyof typeof import('./picture-worker.ts'),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: picturesPerThread,
    // A thread that sleeps between tasks would not hear from the decoder.
    atomics: 'disabled',
  });
  const ask = async (input: ExamineInput): Promise<Examined> => {
    // A copy is handed over whole: the picture itself is still being written.
    const task: PictureTask = { ...input, bytes: new Uint8Array(input.bytes) };
    const answer = pool.run(task, { transferList: [task.bytes.buffer as ArrayBuffer] });
    void keepDecoder();
    return readAnswer(await answer);
  };
  // Those that lay beside a picture that ended their thread were lost with it: each is tried again, apart from the others.
  const again = pLimit(1);
  const examine = (input: ExamineInput) =>
    ask(input)
      .catch((error) => {
        rethrowBug(error);
        return again(() => ask(input));
      })
      .catch(sayEnded);
  return {
    examine,
    async [Symbol.asyncDispose]() {
      await keepDecoder();
      await pool.destroy();
    },
  };
}

/** Native code that only a worker has loaded goes away with that worker. One that does not load is the worker's to tell. */
async function keepDecoder(): Promise<void> {
  await loadSharp().catch(() => {});
}

/** A bug, or a decoder that does not load: no fault of the picture. */
class BrokenExamination extends Error {}

function rethrowBug(error: unknown): void {
  if (error instanceof BrokenExamination) throw error;
}

function sayEnded(error: unknown): Examined {
  rethrowBug(error);
  const reason = error instanceof Error ? error.message : String(error);
  const words = `The thread that examined the picture ended: ${reason}.`;
  return { seen: null, error: shotError('examination-ended', words), warnings: [] };
}

function readAnswer(answer: PictureAnswer): Examined {
  if ('broken' in answer) throw new BrokenExamination(answer.broken);
  const { seen } = answer.examined;
  const thumbnail = seen?.thumbnail ? Buffer.from(seen.thumbnail) : null;
  return { ...answer.examined, seen: seen && { ...seen, thumbnail } };
}
