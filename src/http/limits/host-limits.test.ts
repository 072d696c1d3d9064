import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../fake-clock.fixture.ts';
import { TryError } from '../try-error.ts';
import { createHostLimits, type HostLimits } from './host-limits.ts';

const host = 'img.example';
const patient = { signal: undefined, patienceMs: 60_000 };
const rateLimit = (retryAfterMs: number | null = null) =>
  new TryError({ code: 'rate-limited', message: 'slow down', retry: true, retryAfterMs });
const noQuota = new TryError({ code: 'quota-exhausted', message: 'pay', retry: false });

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Asks for `count` places; says how many were given at once. */
async function countPlaces(limits: HostLimits, count: number): Promise<number> {
  const given: (() => void)[] = [];
  const asked = Array.from({ length: count }, () =>
    limits.enter(host, patient).then((leave) => given.push(leave)),
  );
  await settle();
  const atOnce = given.length;
  while (given.length > 0) {
    for (const leave of given.splice(0)) leave();
    await settle();
  }
  await Promise.all(asked);
  return atOnce;
}

test('a host takes as many requests at once as it is allowed', async () => {
  expect(await countPlaces(createHostLimits(createFakeClock(), 3), 8)).toBe(3);
});

test('hosts do not wait for each other', async () => {
  const limits = createHostLimits(createFakeClock(), 1);
  await limits.enter('a.example', patient);
  await expect(limits.enter('b.example', patient)).resolves.toBeTypeOf('function');
});

test('giving a place back twice frees one place only', async () => {
  const limits = createHostLimits(createFakeClock(), 1);
  const leave = await limits.enter(host, patient);
  leave();
  leave();
  expect(await countPlaces(limits, 4)).toBe(1);
});

describe('a rate limit', () => {
  test('halves what runs at once, down to one', async () => {
    const limits = createHostLimits(createFakeClock(), 8);
    const places: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      places.push(await countPlaces(limits, 10));
      limits.noteError(host, rateLimit());
    }
    expect(places).toEqual([8, 4, 2, 1, 1]);
  });

  test('is forgotten one place per ten good answers in a row, never beyond the first allowance', async () => {
    const limits = createHostLimits(createFakeClock(), 2);
    limits.noteError(host, rateLimit());
    for (let good = 0; good < 9; good += 1) limits.noteGood(host);
    expect(await countPlaces(limits, 5)).toBe(1);
    limits.noteGood(host);
    expect(await countPlaces(limits, 5)).toBe(2);
    for (let good = 0; good < 50; good += 1) limits.noteGood(host);
    expect(await countPlaces(limits, 5)).toBe(2);
  });

  test('holds back new requests for as long as the server asked', async () => {
    const clock = createFakeClock();
    const limits = createHostLimits(clock, 4);
    limits.noteError(host, rateLimit(30_000));
    const entered = limits.enter(host, patient);
    await settle();
    expect(clock.sleepers()).toBe(1);
    clock.advance(30_000);
    await expect(entered).resolves.toBeTypeOf('function');
    expect(clock.waitsMs).toEqual([30_000]);
  });

  test('with a pause longer than the request may take skips it at once', async () => {
    const limits = createHostLimits(createFakeClock(), 4);
    limits.noteError(host, rateLimit(3_600_000));
    await expect(limits.enter(host, patient)).rejects.toMatchObject({ code: 'skipped' });
    await expect(limits.enter('other.example', patient)).resolves.toBeTypeOf('function');
  });
});

describe('an exhausted quota', () => {
  test('skips every later request to that host only', async () => {
    const limits = createHostLimits(createFakeClock(), 1);
    await limits.enter(host, patient);
    limits.noteError(host, noQuota);
    await expect(limits.enter(host, patient)).rejects.toMatchObject({ code: 'skipped' });
    await expect(limits.enter('other.example', patient)).resolves.toBeTypeOf('function');
  });

  test('skips the requests that were waiting for a place', async () => {
    const limits = createHostLimits(createFakeClock(), 1);
    await limits.enter(host, patient);
    const waiting = [limits.enter(host, patient), limits.enter(host, patient)];
    limits.noteError(host, noQuota);
    const ends = await Promise.allSettled(waiting);
    expect(ends.map((end) => end.status === 'rejected' && end.reason.code)).toEqual(['skipped', 'skipped']);
  });
});

test('an abort ends the wait for a place, and the place goes to the next', async () => {
  const limits = createHostLimits(createFakeClock(), 1);
  const leave = await limits.enter(host, patient);
  const controller = new AbortController();
  const given = limits.enter(host, { signal: controller.signal, patienceMs: 60_000 });
  const next = limits.enter(host, patient);
  controller.abort();
  await expect(given).rejects.toMatchObject({ code: 'interrupted' });
  leave();
  await expect(next).resolves.toBeTypeOf('function');
});

test('an abort ends the wait for a pause', async () => {
  const limits = createHostLimits(createFakeClock(), 1);
  limits.noteError(host, rateLimit(30_000));
  const controller = new AbortController();
  const entered = limits.enter(host, { signal: controller.signal, patienceMs: 60_000 });
  await settle();
  controller.abort();
  await expect(entered).rejects.toMatchObject({ code: 'interrupted' });
});

test('a host whose name has no address is not paced: nothing ever reached it', () => {
  const limits = createHostLimits(createFakeClock(), () => ({
    atFirst: 1,
    atMost: 1,
    minIntervalMs: 15_000,
  }));
  limits.bookStartMs('host');
  limits.noteError('host', new TryError({ code: 'dns', message: 'the host name is unknown', retry: false }));
  expect(limits.bookStartMs('host')).toBe(0);
  limits.noteError('host', new TryError({ code: 'connection', message: 'reset', retry: true }));
  expect(limits.bookStartMs('host')).toBe(15_000);
});
