import { expect, test } from 'vitest';
import { createSystemClock } from './system-clock.ts';

test('time starts near zero and never goes back', () => {
  const clock = createSystemClock();
  const first = clock.now();
  expect(first).toBeGreaterThanOrEqual(0);
  expect(clock.now()).toBeGreaterThanOrEqual(first);
});

test('time can go on where it stood', () => {
  expect(createSystemClock(60_000).now()).toBeGreaterThanOrEqual(60_000);
});

test('a wait ends, also one of less than nothing', async () => {
  await expect(createSystemClock().sleep(-5)).resolves.toBeUndefined();
});

test("a wait that is aborted rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const sleep = createSystemClock().sleep(60_000, controller.signal);
  controller.abort('enough');
  await expect(sleep).rejects.toBe('enough');
});

test('a wait under an aborted signal is not begun', async () => {
  await expect(createSystemClock().sleep(60_000, AbortSignal.abort('enough'))).rejects.toBe('enough');
});

test('a wait of a thousand years does not end at once', async () => {
  const controller = new AbortController();
  const sleep = createSystemClock().sleep(3.2e13, controller.signal);
  const first = await Promise.race([
    sleep.then(() => 'slept'),
    createSystemClock()
      .sleep(5)
      .then(() => 'other'),
  ]);
  expect(first).toBe('other');
  controller.abort('enough');
  await expect(sleep).rejects.toBe('enough');
});
