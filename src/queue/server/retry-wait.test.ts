import { expect, test } from 'vitest';
import { retryWaitMs } from './retry-wait.ts';

test.each([
  [1, 0, 500],
  [1, 1, 1000],
  [3, 0.5, 3000],
  [40, 1, 60_000],
])('after %i failures and a draw of %d a job rests %i ms', (tries, draw, ms) => {
  expect(retryWaitMs(tries, () => draw)).toBe(ms);
});
