import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRetryAfterMs } from './retry-after.ts';

const now = new Date('1994-11-06T08:49:00Z');

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['1.5', 1500],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 37_000],
  ['Sun Nov  6 08:49:37 1994', 37_000],
  ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
  [String(now.getTime() / 1000 + 30), 30_000],
  [String(now.getTime() / 1000 - 30), 0],
  [String(now.getTime() + 2000), 2000],
])('"%s" is %d ms', (header, ms) => {
  expect(readRetryAfterMs(header, now)).toBe(ms);
});

test.each([undefined, '', 'soon', '-5', '1e3', '5 minutes', '2026-01-01', 'Sunday', '∞'])(
  '%j says nothing',
  (header) => {
    expect(readRetryAfterMs(header, now)).toBeNull();
  },
);

test('whatever a server sends, the wait is null or a number that is not negative', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      const ms = readRetryAfterMs(header, now);
      expect(ms === null || ms >= 0).toBe(true);
    }),
  );
});
