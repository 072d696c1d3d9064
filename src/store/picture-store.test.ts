import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFolderStore } from './picture-store.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('what was put is opened again', async () => {
  const store = openFolderStore(await makeFolder());
  await store.put('images/a.jpg', Buffer.from('picture'));
  expect((await store.open('images/a.jpg'))?.toString()).toBe('picture');
});

test.each(['images/b.jpg', '../secret.txt', 'images/../../secret.txt', '/etc/hostname', '.'])(
  'nothing is opened at %s',
  async (path) => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'secret.txt'), 'secret');
    expect(await openFolderStore(join(folder, 'run')).open(path)).toBeNull();
  },
);

test.each([
  ['a link out of the store', (path: string, folder: string) => symlink(join(folder, 'secret.txt'), path)],
  ['a link to itself', (path: string) => symlink(path, path)],
  ['a folder', (path: string) => mkdir(path)],
  [
    'a file larger than any picture',
    async (path: string) => {
      await writeFile(path, '');
      await truncate(path, 600 * 1024 * 1024);
    },
  ],
])('%s is no picture', async (_what, make) => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'run', 'thumbs'), { recursive: true });
  await make(join(folder, 'run', 'thumbs', 'a.webp'), folder);
  expect(await openFolderStore(join(folder, 'run')).open('thumbs/a.webp')).toBeNull();
});

test('a store that is reached by a link has its pictures', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'run'));
  await writeFile(join(folder, 'run', 'a.jpg'), 'picture');
  await symlink(join(folder, 'run'), join(folder, 'latest'), 'junction');
  expect((await openFolderStore(join(folder, 'latest')).open('a.jpg'))?.toString()).toBe('picture');
});
