import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openFolderObjects } from './folder-objects.ts';
import { listAll } from './stores.fixture.ts';
import { draftOf } from './write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objects-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'store', 'run'), { recursive: true });
  await writeFile(join(folder, 'secret'), 'secret');
});

const open = () => openFolderObjects(join(folder, 'store'));
const inRun = (name: string) => join(folder, 'store', 'run', name);

test('whoever puts leaves nothing but the object, whether he is first or not', async () => {
  const store = open();
  for (const text of ['first', 'second']) await store.putNew('run/a', Buffer.from(text));
  expect(await readdir(join(folder, 'store', 'run'))).toEqual(['a']);
});

test('what a crash left half written is no object, and in nobody’s way', async () => {
  await writeFile(draftOf(inRun('a')), 'fir');
  const store = open();
  expect(await listAll(store)).toEqual([]);
  expect(await store.putNew('run/a', Buffer.from('first'))).toBe(true);
  expect(await listAll(store)).toEqual(['run/a']);
});

test('links, and files whose names are no keys, are not listed', async () => {
  await symlink(join(folder, 'secret'), inRun('link'));
  await symlink(folder, inRun('out'));
  await writeFile(inRun('a b'), '');
  await writeFile(inRun('a'), '');
  expect(await listAll(open())).toEqual(['run/a']);
  expect(await listAll(open(), 'run/out/')).toEqual([]);
  expect(await listAll(open(), '../')).toEqual([]);
});

test('nothing is read through a link that leads out, and nothing larger than an object may be', async () => {
  await symlink(join(folder, 'secret'), inRun('link'));
  await writeFile(inRun('large'), '');
  await truncate(inRun('large'), 600 * 1024 * 1024);
  const store = open();
  expect(await store.get('run/link')).toBeNull();
  expect(await store.get('run/large')).toBeNull();
});

test('a file where a folder should be is said', async () => {
  await writeFile(inRun('a'), '');
  await expect(open().putNew('run/a/b', Buffer.from('x'))).rejects.toMatchObject({
    code: 'output-unwritable',
  });
});
