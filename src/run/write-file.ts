import { rename, rm, writeFile } from 'node:fs/promises';

/** What a file is to hold: at once, or piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** Replaces a file in one step: a reader, or a crash, sees the old content or the new one and never half of it. */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** JSON as all files of a run have it: indented, and ended by a line feed. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
