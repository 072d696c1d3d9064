import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JudgePicture } from './judge.ts';

/** Where a run keeps what judges were shown and no picture of the run is: cut-outs and sheets. */
const folder = 'observations/judge';

/** Keeps a picture in the folder of a run, once, by its hash. Returns its path there. */
export async function keepEvidence({ jpeg }: JudgePicture, runDir: string): Promise<string> {
  const path = `${folder}/${createHash('sha256').update(jpeg).digest('hex').slice(0, 32)}.jpg`;
  await mkdir(join(runDir, folder), { recursive: true });
  await writeFile(join(runDir, path), jpeg);
  return path;
}
