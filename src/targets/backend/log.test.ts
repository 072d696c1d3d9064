import { appendFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createBackendLog } from './log.ts';

const question = { angles: ['front'] as const, sessions: ['CAR-1234'] };

async function makeLog(text: string) {
  const dir = await mkdtemp(join(tmpdir(), 'backend-log-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const path = join(dir, 'backend.log');
  await writeFile(path, text);
  return { path, log: createBackendLog(path) };
}

test('reads what was written during the watch, and nothing before', async () => {
  const { path, log } = await makeLog('[AsyncGen] Starting, long ago\n');
  const watch = await log.watch();
  await appendFile(path, '[AsyncImage] Generated front with seed 1\n');
  const { log: told } = await watch.report(question);
  expect(told[0]).toBe('Backend log: 1 of 5 expected lines seen.');
  expect(told.join()).not.toContain('long ago');
});

test('reads a file that was cut off or replaced from its start', async () => {
  const { path, log } = await makeLog('x'.repeat(1000));
  const watch = await log.watch();
  await truncate(path);
  await appendFile(path, '[AsyncImage] Generated front\n');
  expect((await watch.report(question)).log[0]).toMatch(/1 of 5/);
});

test('watches that overlap share their lines', async () => {
  const { path, log } = await makeLog('');
  const [one, other] = [await log.watch(), await log.watch()];
  await appendFile(path, '[AsyncImage] Generated front\n');
  expect((await one.report(question)).log[0]).toMatch(/0 of 5 .*same time/);
  expect((await other.report(question)).log[0]).toMatch(/0 of 5 .*same time/);
});

test('a log that stays silent, or is gone, is a warning', async () => {
  const { path, log } = await makeLog('');
  const watch = await log.watch();
  expect((await watch.report(question)).warnings).toMatchObject([{ code: 'backend-log-silent' }]);
  await rm(path);
  expect((await watch.report(question)).warnings).toMatchObject([{ code: 'backend-log-unreadable' }]);
});

test('a file that is not there stops the run before it begins', async () => {
  await expect(createBackendLog('/nowhere/backend.log').check()).rejects.toMatchObject({ code: 'bad-input' });
});
