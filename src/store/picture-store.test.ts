import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
