// Loaded with the thread: whatever a thread is opened for measures.
import '../measure-decoded.ts';
import { type Examined, type ExamineInput, examinePicture } from '../examine-picture.ts';
import { loadSharp } from '../load-sharp.ts';

// What goes wrong here goes wrong with the first picture too, and is told there.
loadSharp().catch(() => {});

/** A task as it crosses to another thread: buffers arrive as plain bytes. */
export type PictureTask = Omit<ExamineInput, 'bytes'> & { readonly bytes: Uint8Array };

/** What was found, or what broke: an error that is thrown would look like the end of the thread. */
export type PictureAnswer = { readonly examined: Examined } | { readonly broken: string };

/** Started in a thread of its own by `worker-pool.ts`. */
export async function answerTask({ bytes, ...task }: PictureTask): Promise<PictureAnswer> {
  try {
    return { examined: await examinePicture({ ...task, bytes: toBuffer(bytes) }) };
  } catch (error) {
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
