import { expect, test } from 'vitest';
import { judgeRedis } from './judge-redis.ts';

const name = 'redis://queue:6379';
const info = (policy: string, log: string) =>
  `# Memory\r\nmaxmemory_policy:${policy}\r\n\r\naof_enabled:${log}\r\n`;

test('one that keeps everything is taken as it is', () => {
  expect(judgeRedis(info('noeviction', '1'), name)).toEqual([]);
});

test('one that drops what it has no room for is refused, with the setting', () => {
  expect(() => judgeRedis(info('allkeys-lru', '1'), name)).toThrow(/drops jobs when it is full.*allkeys-lru/);
});

test('one that loses its jobs in a crash is warned about, with the setting', () => {
  expect(judgeRedis(info('noeviction', '0'), name)).toEqual([
    expect.stringMatching(/loses its jobs.*appendonly yes$/),
  ]);
});

test('what a host does not tell is said to be unknown', () => {
  expect(judgeRedis('redis_version:7.2\r\n', name)).toEqual([
    expect.stringMatching(/could not be looked at.*noeviction/),
    expect.stringMatching(/could not be looked at.*appendonly/),
  ]);
});
