import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { refuseForeignFiles } from './own-files.ts';

let runDir: string;
beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'run-'));
  onTestFinished(() => rm(runDir, { recursive: true, force: true }));
  for (const name of ['images', 'observations', 'verdicts']) await mkdir(join(runDir, name));
  await writeFile(join(runDir, 'run.json'), '{}');
});

test('files and folders of its own are what a run has', async () => {
  await expect(refuseForeignFiles(runDir)).resolves.toBeUndefined();
});

test.each([
  'shots.jsonl',
  'result.json',
  'thumbs',
  'report',
  'verdicts/anna.json',
  'observations/pixels.jsonl',
])('a link in the place of %s is refused by name', async (name) => {
  await symlink(tmpdir(), join(runDir, name), 'junction');
  await expect(refuseForeignFiles(runDir)).rejects.toMatchObject({
    code: 'run-unreadable',
    message: expect.stringMatching(new RegExp(`${name} .*a link`)),
  });
});

test('a folder in the place of a file is refused, and a file in that of a folder', async () => {
  await mkdir(join(runDir, 'shots.jsonl'));
  await expect(refuseForeignFiles(runDir)).rejects.toThrow('got a folder');
  await rm(join(runDir, 'shots.jsonl'), { recursive: true });
  await writeFile(join(runDir, 'thumbs'), '');
  await expect(refuseForeignFiles(runDir)).rejects.toThrow('got a file');
});

test.skipIf(process.platform === 'win32')('a pipe or a socket is not waited for', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((done) => server.listen(join(runDir, 'shots.jsonl'), done));
  await expect(refuseForeignFiles(runDir)).rejects.toThrow('got a pipe or a device');
});
