import { expect, test } from 'vitest';
import { Stop } from '../../errors.ts';
import { readQueueAddress } from './queue-address.ts';

test.each([
  ['redis://:secret@queue:6380/2', 'redis', 'redis://queue:6380/2'],
  ['rediss://queue', 'redis', 'rediss://queue'],
  [
    'postgres://anna:secret@[::1]:5433/evaluation?sslmode=require',
    'postgres',
    'postgres://[::1]:5433/evaluation',
  ],
  ['postgresql://queue/evaluation', 'postgres', 'postgresql://queue/evaluation'],
])('%s is one of %s and is shown without its password', (url, kind, name) => {
  expect(readQueueAddress(url)).toEqual({ kind, url, name });
});

test.each([
  ...['', '127.0.0.1:6379', 'http://anna:secret@queue', 'redis://', 'redis:6379'],
  ...['redis://h/abc', 'redis://h/1/2', 'rediss://anna:1/secret@queue'],
])('"%s" is refused, and its password not quoted', (url) => {
  const read = () => readQueueAddress(url);
  expect(read).toThrow(Stop);
  expect(read).not.toThrow(/secret/);
});
