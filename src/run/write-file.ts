import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** What a file is to hold: at once, or piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** Replaces a file in one step: a reader, or a crash, sees the old content or the new one and never half of it. */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await (isWhole(content) ? writeFile(temporary, content) : writePieces(temporary, content));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function isWhole(content: Content): content is string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array;
}

/** What waits to be written, in bytes, before the next pieces are made; writing them goes on beside. */
const waitingBytes = 256 * 1024;

/** Writes a new file piece by piece. Whoever makes the pieces does not wait for the disk. */
export async function writePieces(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  await pipeline(pieces, createWriteStream(path, { highWaterMark: waitingBytes }));
}

/** JSON as all files of a run have it: indented, and ended by a line feed. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
