import { expect, test } from 'vitest';
import { sayStanding } from './say-standing.ts';

const standing = { wanted: 3000, done: 120, active: 12, waiting: 40, failed: 0, perMinute: 304 };

test.each([
  [standing, '120 of 3000 pictures, 12 jobs in hand, 40 waiting, 304 pictures a minute, 9 min left'],
  [
    { ...standing, perMinute: null, failed: 2 },
    '120 of 3000 pictures, 12 jobs in hand, 40 waiting, 2 failed',
  ],
  [
    { ...standing, done: 2999, active: 1, perMinute: 4 },
    '2999 of 3000 pictures, 1 job in hand, 40 waiting, 4.0 pictures a minute, 15 s left',
  ],
  [
    { ...standing, perMinute: 4 },
    '120 of 3000 pictures, 12 jobs in hand, 40 waiting, 4.0 pictures a minute, 12.0 h left',
  ],
])('%j reads "%s"', (one, said) => {
  expect(sayStanding(one)).toBe(said);
});
