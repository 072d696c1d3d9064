import { mkdir, mkdtemp, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { followLatest, markLatest } from './latest.ts';

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'runs-'));
  onTestFinished(() => rm(outDir, { recursive: true, force: true }));
  for (const id of ['run-1', 'run-2']) await makeRun(id);
});

async function makeRun(id: string): Promise<void> {
  await mkdir(join(outDir, id));
  await writeFile(join(outDir, id, 'run.json'), JSON.stringify({ id }));
}

const latest = () => followLatest(join(outDir, 'latest'));

test('latest moves on to the newer run, and its link too', async () => {
  for (const id of ['run-1', 'run-2']) expect(await markLatest(outDir, id)).toBeNull();
  expect(await latest()).toBe(join(outDir, 'run-2'));
  expect(await readlink(join(outDir, 'latest'))).toMatch(/run-2$/);
});

test('a real folder named latest is left alone and said, and is not the newest run', async () => {
  await mkdir(join(outDir, 'latest'));
  await writeFile(join(outDir, 'latest', 'run.json'), '{"id": "run-1"}');
  expect(await markLatest(outDir, 'run-2')).toBe('a folder of that name is in the way');
  expect(await latest()).toBe(join(outDir, 'run-2'));
  expect(await readFile(join(outDir, 'latest', 'run.json'), 'utf8')).toBe('{"id": "run-1"}');
});

test('the newest run kept alone, as a folder named latest, is itself', async () => {
  await markLatest(outDir, 'run-2');
  await rm(join(outDir, 'latest'));
  await rename(join(outDir, 'run-2'), join(outDir, 'latest'));
  expect(await latest()).toBe(join(outDir, 'latest'));
});

test('a newest run that was removed is not taken for another', async () => {
  await markLatest(outDir, 'run-2');
  await rm(join(outDir, 'run-2'), { recursive: true });
  expect(await latest()).toBe(join(outDir, 'run-2'));
});

test('runs of versions that kept only the link are found by it', async () => {
  await symlink('run-1', join(outDir, 'latest'), 'junction');
  expect(await latest()).toBe(join(outDir, 'latest'));
});

test.each(['', '{}', '{"schemaVersion": 1, "run": "../elsewhere"}', '{"schemaVersion": 1, "run": ""}'])(
  'a latest.json holding %j is refused by name',
  async (content) => {
    await writeFile(join(outDir, 'latest.json'), content);
    await expect(latest()).rejects.toMatchObject({
      code: 'run-unreadable',
      message: expect.stringContaining('latest.json'),
    });
  },
);
