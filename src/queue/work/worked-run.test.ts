import { expect, test } from 'vitest';
import { keepRuns, type WorkedRun } from './worked-run.ts';

function fakeRuns() {
  const log: string[] = [];
  const openRun = async (id: string) => {
    log.push(`opened ${id}`);
    const close = async () => void log.push(`closed ${id}`);
    return { targets: [], [Symbol.asyncDispose]: close } as Partial<WorkedRun> as WorkedRun;
  };
  return { log, runs: keepRuns(openRun) };
}

test('a run that nobody announces any more is closed when the last job in hand is done', async () => {
  const { log, runs } = fakeRuns();
  let end = () => {};
  const inHand = runs.use('a', () => new Promise((resolve) => (end = resolve)));
  await runs.open('b');
  await runs.keepOnly(new Set());
  expect(log).toEqual(['opened a', 'opened b', 'closed b']);
  end();
  await inHand;
  await runs.keepOnly(new Set());
  expect(log.at(-1)).toBe('closed a');
});

test('what was refused is asked anew the next time, and a job that fails holds nothing', async () => {
  let tries = 0;
  const runs = keepRuns(async () => {
    tries += 1;
    throw new Error('not trusted');
  });
  await expect(runs.use('a', async () => {})).rejects.toThrow('not trusted');
  await expect(runs.open('a')).rejects.toThrow('not trusted');
  expect(tries).toBe(2);
});
