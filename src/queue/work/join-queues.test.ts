import { expect, test } from 'vitest';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { makeNotice } from '../jobs/board.fixture.ts';
import { joinQueues } from './join-queues.ts';

type Context = Parameters<typeof joinQueues>[0];

/** A server whose workers never come to an end by themselves, and runs that are opened, or refused. */
function open({ refuses = false } = {}) {
  const log: string[] = [];
  const clock = createFakeClock();
  const worker = { drain: () => new Promise(() => {}), leave: async () => void log.push('left') };
  const target = fakeTarget(() => []);
  const runs = {
    async open(run: string) {
      log.push(`opened ${run}`);
      if (refuses) throw new Error('Not trusted.');
      return { targetOf: () => target };
    },
    async keepOnly() {},
  };
  const queue = { close: async () => {}, pauseFor: async (ms: number) => void log.push(`rests ${ms}`) };
  const context = {
    ...{ clock, runs, version: '1.0.0', concurrency: 1, tell: (text: string) => log.push(text) },
    server: { openWorker: () => worker, openQueue: () => queue },
  };
  return { log, clock, target, queues: joinQueues(context as unknown as Context) };
}

async function turn(): Promise<void> {
  await new Promise(setImmediate);
}

test('a worker that is to end waits for its grace, gives back, and then goes whatever hangs', async () => {
  const { log, clock, queues } = open();
  await queues.join([makeNotice('a', 1)]);
  const over = new AbortController();
  const left = queues.leave(1000, over);
  clock.advance(999);
  await turn();
  expect(over.signal.aborted).toBe(false);
  clock.advance(1);
  await turn();
  expect([over.signal.aborted, log.includes('left')]).toEqual([true, false]);
  clock.advance(5000);
  expect(await left).toBe(false);
  expect(log.at(-1)).toBe('left');
});

test('a run that is refused is read again after a minute', async () => {
  const { log, clock, queues } = open({ refuses: true });
  const look = () => queues.join([makeNotice('a', 1)]);
  await look();
  clock.advance(59_000);
  await look();
  expect(log).toEqual(['opened a', 'Left alone: Not trusted.']);
  clock.advance(1000);
  await look();
  expect(log.filter((text) => text === 'opened a')).toHaveLength(2);
});

test('one of another version is left alone unread; a joined one rests as long as its service asks', async () => {
  const { log, target, queues } = open();
  await queues.join([{ ...makeNotice('b', 1), version: '2.0.0' }]);
  expect(log).toEqual([expect.stringMatching(/^Left alone: the run b is one of car-eval 2\.0\.0.*Install/)]);
  await queues.join([makeNotice('a', 1)]);
  queues.pause(target, 700);
  expect([queues.size, log.at(-1)]).toEqual([1, 'rests 700']);
});
