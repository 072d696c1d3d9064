import { expect, test } from 'vitest';
import { watchRate } from './rate-of-late.ts';

test('nothing is known before something has come', () => {
  const rate = watchRate();
  expect(rate.perMinute()).toBeNull();
  rate.note(0, 0);
  rate.note(0, 5000);
  expect(rate.perMinute()).toBeNull();
});

test('the last minute counts', () => {
  const rate = watchRate();
  rate.note(0, 0);
  for (let second = 1; second <= 120; second += 1) rate.note(second < 60 ? second : 60, second * 1000);
  expect(rate.perMinute()).toBeCloseTo(0, 0);
});
