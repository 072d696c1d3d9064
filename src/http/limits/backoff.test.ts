import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

test('the longest waits double from one second to a minute', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((retry) => backoffMs(retry, () => 1));
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
});

test('a wait is anything from zero to its longest', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), unit, (retry, random) => {
      const wait = backoffMs(retry, () => random);
      expect(wait).toBe(Math.round(random * backoffMs(retry, () => 1)));
    }),
  );
});
