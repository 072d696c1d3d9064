import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { replaceFile, writeNew } from './write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

async function* pieces() {
  yield 'one, ';
  yield Buffer.from('two');
}

test.each([
  ['at once', 'one, two'],
  ['piece by piece', pieces()],
] as const)('a file is replaced %s in one step and leaves no temporary behind', async (_title, content) => {
  const path = join(folder, 'a.json');
  await writeFile(path, 'zero');
  await replaceFile(path, content);
  expect(await readFile(path, 'utf8')).toBe('one, two');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a file that cannot be made leaves the old one and no temporary', async () => {
  const path = join(folder, 'a.json');
  await writeFile(path, 'zero');
  async function* broken() {
    yield 'one';
    throw new Error('no more');
  }
  await expect(replaceFile(path, broken())).rejects.toThrow('no more');
  expect(await readFile(path, 'utf8')).toBe('zero');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('writers at the same time do not write into one another', async () => {
  const path = join(folder, 'a.json');
  const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
  await Promise.all(contents.map((content) => replaceFile(path, content)));
  expect(contents).toContain(await readFile(path, 'utf8'));
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a link that lies in the way of a temporary is not written through', async () => {
  const mine = join(folder, 'mine.txt');
  await writeFile(mine, 'mine');
  await symlink(mine, join(folder, 'draft.tmp'));
  for (const content of ['foreign', pieces()])
    await expect(writeNew(join(folder, 'draft.tmp'), content)).rejects.toThrow(/EEXIST/);
  await symlink(mine, join(folder, 'a.json.tmp'));
  await replaceFile(join(folder, 'a.json'), 'new');
  expect(await readFile(mine, 'utf8')).toBe('mine');
});
