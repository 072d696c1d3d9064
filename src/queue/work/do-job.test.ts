import { expect, test } from 'vitest';
import { doJobs, type WorkContext } from './do-job.ts';
import type { WorkedRun } from './worked-run.ts';

/** A run without series: looking for one is all that a job does. */
function startJob(seriesAt: (index: number) => Promise<null>, signal = new AbortController().signal) {
  const run = { asked: { head: { id: 'a' }, seriesAt } } as unknown as WorkedRun;
  const runs = { use: (_id, work) => work({ run, targetOf: () => undefined }) } as WorkContext['runs'];
  const doJob = doJobs({ runs, signal, concurrency: 1 } as Partial<WorkContext> as WorkContext);
  const data = { v: 1, run: 'a', round: 1, series: [{ index: 0 }, { index: 1 }] };
  return doJob({ id: 'job', data, starts: 1 });
}

test('a job of which one series fails is over when the others are, for only then may it be tried again', async () => {
  let end = (_found: null) => {};
  const slow = new Promise<null>((resolve) => (end = resolve));
  let isOver = false;
  const job = startJob(async (index) => (index === 0 ? null : slow)).finally(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  end(null);
  await expect(job).rejects.toThrow('has no series 0');
});

test('a job is given back when the worker ends at once, though something of it hangs', async () => {
  const over = new AbortController();
  const job = startJob(() => new Promise(() => {}), over.signal);
  over.abort();
  expect(await job).toBe('given-back');
});
