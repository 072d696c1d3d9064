import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Target } from '../../generator/target.ts';
import { makeFolder } from '../../run/make-folder.ts';

/** Copies the tokenizers that the targets name into the folder of a run: whoever scores it again counts as it did. */
export async function keepTokenizers(
  targets: readonly Pick<Target, 'info' | 'tokenizerPath'>[],
  runDir: string,
): Promise<void> {
  for (const { info, tokenizerPath } of targets) {
    if (tokenizerPath === undefined || info.tokenizer === undefined) continue;
    const path = join(runDir, info.tokenizer);
    await makeFolder(dirname(path));
    await copyFile(tokenizerPath, path);
  }
}
