import { expect, test } from 'vitest';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import { paceRulesOf } from './pace-rules.ts';

const target = (baseUrl: string | null, concurrency: number | null, minIntervalMs: number | null) => ({
  info: { ...fakeTarget(() => []).info, baseUrl },
  limits: { concurrency, minIntervalMs, timeoutMs: null },
});

test('targets at one host share its pace, and the slower word counts', () => {
  const rules = paceRulesOf([
    target('http://h:1/a', 4, null),
    target('http://h:1/b', 2, 100),
    target('http://h:1/c', null, 50),
    target('https://other', null, null),
    target(null, 1, 1),
  ]);
  expect([...rules]).toEqual([
    ['h:1', { atMost: 2, minIntervalMs: 100 }],
    ['other', { atMost: null, minIntervalMs: null }],
  ]);
});
