import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('a folder is made with those above it, and may be there already', async () => {
  const path = join(dir, 'a', 'b', 'c');
  await makeFolder(path);
  await makeFolder(path);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test('below a file there is no folder', async () => {
  await writeFile(join(dir, 'file'), '');
  await expect(makeFolder(join(dir, 'file', 'a'))).rejects.toThrow(/ENOTDIR|ENOENT/);
});

test.skipIf(process.platform !== 'linux')(
  'a folder that takes no other is refused, not tried for ever',
  async () => {
    await expect(makeFolder('/proc/a/b/c')).rejects.toThrow(/ENOENT/);
  },
);
