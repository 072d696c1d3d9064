import { expect, test } from 'vitest';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import type { JournalLine } from '../../model/series.ts';
import type { LineKey } from '../../run/shared/run-objects.ts';
import type { PlannedJob } from '../jobs/plan-jobs.ts';
import type { JobState } from '../server/job-queue.ts';
import { fakeQueue } from './fake-queue.fixture.ts';
import { trackJobs } from './outstanding-jobs.ts';
import { waitOut } from './wait-out.ts';

const minuteMs = 60_000;

interface Kept {
  readonly key: LineKey;
  readonly line: JournalLine;
}

const keptOf = (series: number): Kept => ({
  key: { series, round: 1, place: 'front' },
  line: { kind: 'series', target: 'ours', case: 'a', sample: 1, facts: [] } as unknown as JournalLine,
});

interface Story {
  readonly jobs?: number;
  /** What the store has for each look, 0-based; it may take its time, or throw. */
  readonly bring: (look: number, clock: ReturnType<typeof createFakeClock>) => Iterable<Kept>;
  /** Whether the queue answers. */
  readonly answers?: (nowMs: number) => boolean;
  /** What copying a line costs. */
  readonly takeMs?: number;
}

/** Waits for jobs that are done in the queue already: their outcomes are to come from the store. */
async function wait({ jobs = 1, bring, answers = () => true, takeMs = 0 }: Story) {
  const clock = createFakeClock({ skipUpToMs: Number.POSITIVE_INFINITY });
  const states = new Map<string, JobState>();
  const queue = fakeQueue(states);
  const stateOf = async (id: string) => {
    if (!answers(clock.now())) throw new Error('no connection');
    return queue.stateOf(id);
  };
  const planned = Array.from({ length: jobs }, (_, index): PlannedJob => {
    return {
      id: `a${index}`,
      target: 'ours',
      parts: [],
      data: { v: 1, run: 'run', round: 1, series: [{ index }] },
    };
  });
  const tracked = trackJobs(planned, () => ({ ...queue, stateOf }));
  const come = new Set<number>();
  const told: string[] = [];
  const looksAtMs: number[] = [];
  const stop = new AbortController();
  const ended = await waitOut(tracked, {
    asking: { services: { clock, signal: stop.signal } },
    server: { address: { name: 'redis://queue' } },
    store: 'store',
    queues: { async begin() {}, announce: () => queue.counts() },
    shared: {
      async *bring() {
        looksAtMs.push(clock.now());
        if (looksAtMs.length > 2000) stop.abort();
        yield* bring(looksAtMs.length - 1, clock);
      },
    },
    tell: (text) => told.push(text),
    async take(_line, { series }) {
      clock.advance(takeMs);
      come.add(series);
    },
    isDone: ({ data }) => data.series.every(({ index }) => come.has(index)),
  }).then(
    () => null,
    (error: Error) => error.message,
  );
  return { ended, told, looksAtMs, clock, come, givenUp: [...tracked.givenUp.values()] };
}

test('what is done in the queue is not lost while the store cannot be read', async () => {
  const { come, givenUp, told } = await wait({
    bring(look) {
      if (look < 4) throw new Error('EIO: i/o error');
      return [keptOf(0)];
    },
  });
  expect([...come]).toEqual([0]);
  expect(givenUp).toEqual([]);
  expect(new Set(told)).toEqual(new Set(['EIO: i/o error Trying again.']));
});

test('a store that cannot be read for ten minutes ends the run, and nothing is written down as not asked', async () => {
  const { ended, givenUp, clock } = await wait({
    bring() {
      throw new Error('EIO: i/o error');
    },
  });
  expect(ended).toMatch(/EIO: i\/o error/);
  expect(givenUp).toEqual([]);
  expect(clock.now()).toBeGreaterThan(10 * minuteMs);
});

test('a queue that does not answer for ten minutes is given up, however much it answered before', async () => {
  const { givenUp, clock } = await wait({
    jobs: 2,
    bring: (look) => (look === 0 ? [keptOf(0)] : []),
    answers: () => false,
  });
  expect(givenUp).toEqual(['the queue did not answer for ten minutes']);
  expect(clock.now()).toBeGreaterThan(10 * minuteMs);
  expect(clock.now()).toBeLessThan(11 * minuteMs);
});

test('one look without an answer is no ten minutes of silence, however long it brings pictures', async () => {
  const { givenUp, come } = await wait({
    jobs: 2,
    bring: (look) => (look === 0 ? [keptOf(0)] : look < 3 ? [] : [keptOf(1)]),
    takeMs: 11 * minuteMs,
    // All looks but the first, which then brings pictures for long.
    answers: (nowMs) => nowMs > 0,
  });
  expect(givenUp).toEqual([]);
  expect([...come]).toEqual([0, 1]);
});

test('looking takes a tenth of the time at most, and yet comes every half minute', async () => {
  const { looksAtMs } = await wait({
    bring(look, clock) {
      clock.advance(look < 3 ? 1000 : 20_000);
      return look < 6 ? [] : [keptOf(0)];
    },
  });
  const stepsMs = looksAtMs.slice(1).map((atMs, at) => atMs - (looksAtMs[at] ?? 0));
  expect(stepsMs).toEqual([10_000, 10_000, 10_000, 50_000, 50_000, 50_000]);
});

test('who brings pictures for longer than that looks again at once', async () => {
  const { clock } = await wait({
    jobs: 1000,
    bring: (look) => Array.from({ length: 100 }, (_, at) => keptOf(look * 100 + at)),
    takeMs: 30,
  });
  expect(clock.waitsMs).toEqual([]);
});
