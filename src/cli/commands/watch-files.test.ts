import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stop } from '../../errors.ts';
import type { CliIo } from '../io.ts';
import { watchFiles } from './watch-files.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'car-eval-watch-'));
  await mkdir(join(dir, 'mine', 'prompts'), { recursive: true });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(dir, { recursive: true });
});

/** Watches the folder of a template, with changes, time and Ctrl-C in the hands of the test. */
async function start(read: () => Promise<number>) {
  const changes = new Map<string, () => void>();
  const told: string[] = [];
  const closed: string[] = [];
  let interrupt = () => {};
  const output = (write: (text: string) => void) => ({ write, isTty: false, columns: 100 });
  const io: CliIo = {
    args: [],
    env: {},
    cwd: dir,
    stdout: output(() => {}),
    stderr: output((text) => told.push(text)),
    readStdin: async () => '',
    random: () => 0,
    onInterrupt(listener) {
      interrupt = listener;
      return () => {};
    },
    exitNow() {},
  };
  const watchFolder = (folder: string, onChange: () => void) => {
    changes.set(folder, onChange);
    return { close: () => closed.push(folder) };
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const ended = watchFiles({ file: 'mine/prompts/team.hbs', cases: 'mine' }, { read, io, watchFolder });
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  const change = (name: string) => changes.get(join(dir, name))?.();
  return { folders: changes, told, closed, ended, change, interrupt: () => interrupt() };
}

test('a prompt is read at once, and once more when its file has settled', async () => {
  const read = vi.fn(async () => 0);
  const watching = await start(read);
  watching.change('mine/prompts');
  await vi.advanceTimersByTimeAsync(29);
  watching.change('mine/prompts');
  watching.change('mine');
  await vi.advanceTimersByTimeAsync(29);
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(read).toHaveBeenCalledTimes(2);
  watching.interrupt();
  expect(await watching.ended).toBe(0);
});

test('a mistake is told and ends nothing', async () => {
  const read = vi.fn(async () => 0);
  const watching = await start(read);
  read.mockRejectedValueOnce(new Stop('bad-usage', 'There is no name `brnd`.'));
  watching.change('mine/prompts');
  await vi.advanceTimersByTimeAsync(30);
  await vi.waitFor(() => expect(watching.told.join('')).toContain('There is no name `brnd`.'));
  watching.change('mine/prompts');
  await vi.advanceTimersByTimeAsync(30);
  expect(read).toHaveBeenCalledTimes(3);
  watching.interrupt();
  expect(await watching.ended).toBe(0);
});

test('Ctrl-C closes every watcher, and what has not settled is not read', async () => {
  const read = vi.fn(async () => 100);
  const watching = await start(read);
  watching.change('mine/prompts');
  watching.interrupt();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await watching.ended).toBe(0);
  expect(read).toHaveBeenCalledTimes(1);
  expect(watching.closed).toEqual([...watching.folders.keys()]);
});
