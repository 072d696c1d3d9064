import { rename, writeFile } from 'node:fs/promises';

/** Replaces a file in one step: a reader, or a crash, sees the old content or the new one and never half of it. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

/** JSON as all files of a run have it: indented, and ended by a line feed. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
