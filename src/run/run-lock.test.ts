import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { lockRun } from './run-lock.ts';

let runDir: string;
beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'run-'));
  onTestFinished(() => rm(runDir, { recursive: true, force: true }));
});

const lockFile = () => join(runDir, 'run.lock');
const deadPid = spawnSync(process.execPath, ['-e', '0']).pid;
const longAgo = new Date('2020-01-01T00:00:00.000Z');

async function leaveLock(holder: object, at = new Date()): Promise<void> {
  const whole = { pid: process.pid, host: hostname(), since: at.toISOString(), token: 'other', ...holder };
  await writeFile(lockFile(), JSON.stringify(whole));
  await utimes(lockFile(), at, at);
}

const refusal = (words: string) => ({
  code: 'run-in-use',
  exitCode: 1,
  message: expect.stringContaining(words),
});

test('a run has one holder at a time, and is free again after it', async () => {
  {
    await using _first = await lockRun(runDir);
    await expect(lockRun(runDir)).rejects.toMatchObject(refusal(`process ${process.pid} on ${hostname()}`));
  }
  expect(await readdir(runDir)).toEqual([]);
  await using _second = await lockRun(runDir);
});

test('of many that come at once one gets the run, also where a lock was left behind', async () => {
  await leaveLock({ pid: deadPid });
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => lockRun(runDir)));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each([
  ['of a process that was killed', { pid: deadPid }, new Date()],
  ['of a process of this number before this one began', { pid: process.pid }, longAgo],
  ['of another machine that has been silent for long', { host: 'elsewhere' }, longAgo],
])('a lock %s is taken over', async (_whose, holder, at) => {
  await leaveLock(holder, at);
  await using _ = await lockRun(runDir);
  expect(await readFile(lockFile(), 'utf8')).not.toContain('other');
  expect(await readdir(runDir)).toEqual(['run.lock']);
});

test.each([
  [
    'of a process of this machine, however long it was silent',
    { pid: process.ppid },
    longAgo,
    `${process.ppid}`,
  ],
  ['of another machine that has just shown itself', { host: 'elsewhere' }, new Date(), 'on elsewhere'],
])('a lock %s is respected', async (_whose, holder, at, words) => {
  await leaveLock(holder, at);
  await expect(lockRun(runDir)).rejects.toMatchObject(refusal(words));
});

test('a lock cut off while it was written is taken over when nobody can be writing it any more', async () => {
  await writeFile(lockFile(), '{"pid": 1');
  await expect(lockRun(runDir)).rejects.toMatchObject(refusal('another process'));
  await utimes(lockFile(), longAgo, longAgo);
  await using _ = await lockRun(runDir);
});

test('a link in the place of the lock is neither followed nor written through', async () => {
  const mine = join(runDir, 'mine.txt');
  await writeFile(mine, 'mine');
  await symlink(mine, lockFile());
  await using _ = await lockRun(runDir);
  expect(await readFile(mine, 'utf8')).toBe('mine');
});

test('what has become the lock of another is left to it', async () => {
  {
    await using _ = await lockRun(runDir);
    await leaveLock({});
  }
  expect(await readFile(lockFile(), 'utf8')).toContain('other');
});
