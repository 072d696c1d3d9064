import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markLatest } from './latest.ts';
import type { RunConfig } from './run-config.ts';
import { createRunFolder, findRunFolder, readResult } from './run-folder.ts';

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'runs-'));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

async function makeRun(id: string): Promise<void> {
  await mkdir(join(outDir, id));
  await writeFile(join(outDir, id, 'run.json'), '{}');
}

test('a run is found by id, by path and as latest', async () => {
  await makeRun('run-1');
  await markLatest(outDir, 'run-1');
  expect(await findRunFolder(outDir, 'run-1')).toBe(join(outDir, 'run-1'));
  expect(await findRunFolder('/nowhere', join(outDir, 'run-1'))).toBe(join(outDir, 'run-1'));
  expect(await findRunFolder(outDir, 'latest')).toBe(join(outDir, 'run-1'));
  expect(await findRunFolder('/nowhere', join(outDir, 'latest'))).toBe(join(outDir, 'run-1'));
});

test('a folder that is there already is no new run: two would read each other', async () => {
  await makeRun('run-1');
  await expect(createRunFolder(outDir, { id: 'run-1' } as RunConfig)).rejects.toMatchObject({
    code: 'output-unwritable',
    hint: expect.stringContaining('again'),
  });
  expect(await readFile(join(outDir, 'run-1', 'run.json'), 'utf8')).toBe('{}');
});

test('a run that is not there is named, with where it was looked for', async () => {
  await expect(findRunFolder(outDir, 'nope')).rejects.toMatchObject({
    code: 'run-not-found',
    exitCode: 1,
    hint: `List the runs with: ls ${outDir}`,
  });
});

test('where no run was ever made, the next step is to go where they are', async () => {
  const elsewhere = join(outDir, 'elsewhere');
  await expect(findRunFolder(elsewhere, 'run-1')).rejects.toMatchObject({
    hint: `There are no runs in ${elsewhere}: go to the folder where car-eval ran, or name that of its runs with --out DIR.`,
  });
});

test.each(['', '{', '{"schemaVersion": 99}'])(
  'a result file holding %j is refused, not half read',
  async (content) => {
    await writeFile(join(outDir, 'result.json'), content);
    await expect(readResult(outDir)).rejects.toMatchObject({ code: 'run-unreadable' });
  },
);
