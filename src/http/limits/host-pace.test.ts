import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../fake-clock.fixture.ts';
import { createHostLimits } from './host-limits.ts';
import { createPaceOf } from './host-pace.ts';

const patient = { signal: undefined, patienceMs: 1_000 };
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the pace of a host', () => {
  test.each([
    ['unknown.example', { atFirst: 3, atMost: 3, minIntervalMs: 0 }],
    ['image.pollinations.ai', { atFirst: 1, atMost: 1, minIntervalMs: 15_000 }],
    ['gen.pollinations.ai:443', { atFirst: 1, atMost: 8, minIntervalMs: 100 }],
    ['constructor', { atFirst: 3, atMost: 3, minIntervalMs: 0 }],
  ])('of %s is known, or the usual one', (host, pace) => {
    expect(createPaceOf(3)(host)).toEqual(pace);
  });

  test('is what the user says, where the user says something', () => {
    const rules = new Map([
      ['gen.pollinations.ai', { atMost: 4, minIntervalMs: null }],
      ['mine.example:8000', { atMost: null, minIntervalMs: 250 }],
    ]);
    expect(createPaceOf(3, rules)('gen.pollinations.ai')).toEqual({
      atFirst: 1,
      atMost: 4,
      minIntervalMs: 100,
    });
    expect(createPaceOf(3, rules)('mine.example:8000')).toEqual({
      atFirst: 3,
      atMost: 3,
      minIntervalMs: 250,
    });
    expect(createPaceOf(3, rules)('mine.example')).toEqual({ atFirst: 3, atMost: 3, minIntervalMs: 0 });
  });
});

describe('a least interval between two starts', () => {
  const paceOf = () => ({ atFirst: 5, atMost: 5, minIntervalMs: 15_000 });

  test('keeps requests apart that came together, however impatient they are', async () => {
    const clock = createFakeClock();
    const limits = createHostLimits(clock, paceOf);
    const startedAtMs: number[] = [];
    for (let count = 0; count < 3; count += 1)
      void limits.enter('h', patient).then(() => startedAtMs.push(clock.now()));
    await settle();
    for (let step = 0; step < 3; step += 1) {
      clock.advance(15_000);
      await settle();
    }
    expect(startedAtMs).toEqual([0, 15_000, 30_000]);
  });

  test('holds for a request that is sent again, too', async () => {
    const limits = createHostLimits(createFakeClock(), paceOf);
    await limits.enter('h', patient);
    expect(limits.bookStartMs('h')).toBe(15_000);
    expect(limits.bookStartMs('h')).toBe(30_000);
  });

  test('ends at once when the run is interrupted', async () => {
    const limits = createHostLimits(createFakeClock(), paceOf);
    await limits.enter('h', patient);
    const stop = new AbortController();
    const waiting = limits.enter('h', { ...patient, signal: stop.signal });
    await settle();
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'interrupted' });
  });
});

test('a host starts with few requests at once and wins more by good answers', async () => {
  const limits = createHostLimits(createFakeClock(), () => ({ atFirst: 1, atMost: 3, minIntervalMs: 0 }));
  for (let answers = 0; answers < 100; answers += 1) limits.noteGood('h');
  let entered = 0;
  for (let count = 0; count < 5; count += 1) void limits.enter('h', patient).then(() => (entered += 1));
  await settle();
  expect(entered).toBe(3);
});
