import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Stop } from '../errors.ts';
import { openFolderObjects } from './folder-objects.ts';
import type { ObjectStore } from './object-store.ts';
import { probeStore } from './probe-store.ts';
import type { S3Arrival } from './s3/s3-server.fixture.ts';
import { openTestBucket, openTestFolder } from './stores.fixture.ts';

const lost = ({ tries }: S3Arrival) => (tries === 1 ? ('lost-answer' as const) : undefined);

test.each<readonly [string, () => Promise<ObjectStore>]>([
  ['a folder', openTestFolder],
  ['a bucket', openTestBucket],
  ['a bucket whose answers are lost', () => openTestBucket({ fault: lost })],
])('%s keeps the first of two, however often it is tried', async (_what, open) => {
  const store = await open();
  expect(await probeStore(store)).toEqual({ keepsFirst: true });
  expect(await probeStore(store)).toEqual({ keepsFirst: true });
});

test('a server that passes over the condition is found out, and again the next time', async () => {
  const store = await openTestBucket({ conditions: 'ignored' });
  expect(await probeStore(store)).toEqual({ keepsFirst: false });
  expect(await probeStore(store)).toEqual({ keepsFirst: false });
});

test('a server that refuses the condition is refused', async () => {
  const store = await openTestBucket({ conditions: 'refused' });
  const stop = await probeStore(store).catch((error) => error);
  expect(stop).toBeInstanceOf(Stop);
  expect(stop).toMatchObject({ code: 'bad-config', message: expect.stringContaining('501 NotImplemented') });
  expect(stop.hint).toContain('If-None-Match');
});

test.each<readonly [string, Partial<ObjectStore>]>([
  ['cannot be read', { get: async () => null }],
  ['gives back other bytes', { get: async () => Buffer.from('<html>') }],
  ['has nothing in its list', { list: async function* () {} }],
])('a store that %s is refused', async (_what, broken) => {
  const store = { ...(await openTestFolder()), ...broken };
  await expect(probeStore(store)).rejects.toMatchObject({ code: 'output-unwritable' });
});

test('a folder that cannot be made is refused with what the system says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'objects-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'file'), '');
  await expect(probeStore(openFolderObjects(join(folder, 'file', 'store')))).rejects.toMatchObject({
    code: 'output-unwritable',
    hint: expect.stringContaining('name another folder'),
  });
});
