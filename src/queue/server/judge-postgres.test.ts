import { expect, test } from 'vitest';
import { judgePostgres } from './judge-postgres.ts';

const name = 'postgres://queue/evaluation';

test('one with room for a fleet is taken as it is', () => {
  expect(judgePostgres({ most: 200, reserved: 3, used: 4 }, name)).toEqual([]);
});

test('one that is short of connections is warned about, with what a fleet needs', () => {
  expect(judgePostgres({ most: 50, reserved: 3, used: 7 }, name)).toEqual([
    expect.stringMatching(/room for 40 more connections.*enough for 5 workers.*max_connections = \d+$/),
  ]);
  expect(judgePostgres({ most: 10, reserved: 3, used: 7 }, name)[0]).toContain('enough for 0 workers');
});
