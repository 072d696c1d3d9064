import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import { openStore } from './open-store.ts';
import { startS3Server } from './s3/s3-server.fixture.ts';
import { s3Keys } from './s3/s3-signature.fixture.ts';
import type { StoreOutside } from './store-place.ts';

const clock = createFakeClock();
const outside: StoreOutside = {
  env: { AWS_ACCESS_KEY_ID: s3Keys.accessKeyId, AWS_SECRET_ACCESS_KEY: s3Keys.secretAccessKey },
  cwd: '.',
  clock,
  random: () => 0.5,
  userAgent: 'car-eval-test',
  proxy: null,
};

test('a folder is meant from where the program was called', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'objects-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  await using store = await openStore({ location: 'shared', endpoint: null }, { ...outside, cwd });
  await store.putNew('a', Buffer.from('x'));
  expect(await readFile(join(cwd, 'shared', 'a'), 'utf8')).toBe('x');
});

test('a bucket is opened at the address that was named', async () => {
  await using server = await startS3Server({ now: () => clock.date() });
  await using store = await openStore({ location: 's3://pictures/x', endpoint: server.endpoint }, outside);
  await store.putNew('a', Buffer.from('x'));
  expect([...server.objects.keys()]).toEqual(['x/a']);
  expect(store.name).toBe('s3://pictures/x');
});

test.each([
  ['gs://bucket/x', null, 'gs://bucket/x'],
  ['https://key:secret@host/x', null, 'https://***@host/x'],
  ['folder', 'http://localhost:9000', 'got folder'],
  ['', 'http://localhost:9000', 'got nothing'],
  [' ', null, 'Expected --store to be'],
])('%s at %s is refused', async (location, endpoint, shown) => {
  await expect(openStore({ location, endpoint }, outside)).rejects.toThrow(shown);
});
