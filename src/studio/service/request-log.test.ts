import { expect, test } from 'vitest';
import { requestLogLength } from '../studio-options.ts';
import { type LogEntry, openEntry } from './request-log.ts';

test('the log keeps the latest requests and forgets the oldest', () => {
  const log: LogEntry[] = [];
  for (let number = 0; number <= requestLogLength; number += 1) openEntry(log, 'GET', `/${number}`);
  expect(log.length).toBe(requestLogLength);
  expect(log[0]?.url).toBe('/1');
  expect(log.at(-1)?.url).toBe(`/${requestLogLength}`);
});

test('the log keeps no more of a URL than a URL may have', () => {
  expect(openEntry([], 'GET', 'x'.repeat(60_000)).url.length).toBe(8192);
});
