import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolderStore } from '../store/picture-store.ts';
import { freezePhoto } from './freeze-photo.ts';
import { drawPicture, makeRunDir } from './pictures.fixture.ts';

test('bytes are kept as they are, under the name of their hash', async () => {
  const runDir = await makeRunDir();
  const bytes = await drawPicture({ width: 64, height: 48 }).jpeg().toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const frozen = await freezePhoto(bytes, openFolderStore(runDir));
  expect(frozen).toEqual({ sha256, path: `images/${sha256}.jpg`, mime: 'image/jpeg', bytes: bytes.length });
  expect(bytes.equals(await readFile(join(runDir, frozen.path)))).toBe(true);
});

test('bytes of no known kind are kept too', async () => {
  const runDir = await makeRunDir();
  const { path, mime } = await freezePhoto(Buffer.from('hello'), openFolderStore(runDir));
  expect(path).toMatch(/^images\/[0-9a-f]{64}\.bin$/);
  expect(mime).toBe('application/octet-stream');
});

test('the same bytes written twenty times at once are one whole file and no leftovers', async () => {
  const runDir = await makeRunDir();
  const bytes = await drawPicture({ width: 200, height: 150 }).png().toBuffer();
  const frozen = await Promise.all(
    Array.from({ length: 20 }, () => freezePhoto(bytes, openFolderStore(runDir))),
  );
  const files = await readdir(join(runDir, 'images'));
  expect(new Set(frozen.map(({ path }) => path))).toEqual(new Set([`images/${files[0]}`]));
  expect(files).toHaveLength(1);
  expect(bytes.equals(await readFile(join(runDir, 'images', files[0] ?? '')))).toBe(true);
});

test('a file that is there already is left alone', async () => {
  const runDir = await makeRunDir();
  const bytes = Buffer.from('hello');
  const file = join(runDir, (await freezePhoto(bytes, openFolderStore(runDir))).path);
  const long = new Date('2020-01-01T00:00:00Z');
  await utimes(file, long, long);
  await freezePhoto(bytes, openFolderStore(runDir));
  expect((await stat(file)).mtime).toEqual(long);
});

test('a file of another length, torn by a crash, is written again', async () => {
  const runDir = await makeRunDir();
  const bytes = Buffer.from('hello');
  const { path } = await freezePhoto(bytes, openFolderStore(runDir));
  await writeFile(join(runDir, path), 'hel');
  await freezePhoto(bytes, openFolderStore(runDir));
  expect(await readFile(join(runDir, path), 'utf8')).toBe('hello');
});

test('a folder that cannot be written to is an error, and leaves no draft', async () => {
  const runDir = await makeRunDir();
  const bytes = Buffer.from('hello');
  const { path } = await freezePhoto(bytes, openFolderStore(await makeRunDir()));
  await mkdir(join(runDir, path), { recursive: true });
  await expect(freezePhoto(bytes, openFolderStore(runDir))).rejects.toThrow();
  expect(await readdir(join(runDir, 'images'))).toHaveLength(1);
});
