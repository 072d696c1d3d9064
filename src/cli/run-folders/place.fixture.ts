import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './rows.fixture.ts';

/** Copies a finished run into a folder, and beside it as `whole`, to hold it against later. */
export async function layOutPlace(from: string, dir: string): Promise<Omit<Place, 'run'>> {
  await cp(join(from, 'reports'), join(dir, 'reports'), { recursive: true, verbatimSymlinks: true });
  const { run } = JSON.parse(await readFile(join(dir, 'reports', 'latest.json'), 'utf8'));
  const runDir = join(dir, 'reports', run);
  await cp(runDir, join(dir, 'whole'), { recursive: true, verbatimSymlinks: true });
  return { dir, runDir };
}
