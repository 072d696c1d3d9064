import { expect, test } from 'vitest';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import type { Target } from '../../generator/target.ts';
import { cutOf, paceOf, queueOf } from './queue-of-target.ts';

const target = fakeTarget(() => []);
const at = (baseUrl: string | null, more: Partial<Target> = {}): Target => ({
  ...target,
  ...more,
  info: { ...target.info, baseUrl },
});
const limits = { concurrency: null, minIntervalMs: null, timeoutMs: null };

const ours = { version: '1.0.0', trust: 'anyone' };

test('two runs of one target share a queue; another address, version, or circle of who may work for it has its own', () => {
  const one = queueOf(at('https://a.example'), ours);
  expect(one).toMatch(/^car-eval-[\w-]+-[0-9a-f]{8}$/);
  expect(queueOf(at('https://a.example'), ours)).toBe(one);
  expect(queueOf(at('https://b.example'), ours)).not.toBe(one);
  expect(queueOf(at('https://a.example'), { ...ours, version: '1.1.0' })).not.toBe(one);
  expect(queueOf(at('https://a.example'), { ...ours, trust: 'whoever knows us' })).not.toBe(one);
});

test('a run with another pace has a queue of its own, and so takes no pace from others', () => {
  const paced = (more: Partial<Target['limits']>) =>
    queueOf(at('https://a.example', { limits: { ...limits, ...more } }), ours);
  const names = [
    paced({}),
    paced({ minIntervalMs: 200 }),
    paced({ minIntervalMs: 500 }),
    paced({ concurrency: 1 }),
  ];
  expect(new Set(names).size).toBe(4);
  expect(paced({ minIntervalMs: 200, timeoutMs: 5 })).toBe(names[1]);
});

test('the pace is that of the target, else what is known of its host', () => {
  const own = { ...limits, minIntervalMs: 200, concurrency: 2 };
  expect(paceOf(at('https://a.example', { limits: own }))).toEqual({ minIntervalMs: 200, concurrency: 2 });
  expect(paceOf(at('https://a.example', { limits }))).toEqual({ minIntervalMs: null, concurrency: null });
  expect(paceOf(at('https://image.pollinations.ai', { limits }))).toEqual({
    minIntervalMs: 15_000,
    concurrency: 1,
  });
});

test('with a pace one request is a job, without one it is some dozens of pictures', () => {
  const paced = { ...limits, minIntervalMs: 200 };
  const own = at('https://a.example', { limits: paced });
  const writing = {
    ...own,
    info: { ...own.info, capabilities: { ...own.info.capabilities, writesPrompts: true } },
  };
  expect([cutOf(at(null, { limits })), cutOf(own), cutOf(writing)]).toEqual(['blocks', 'shots', 'series']);
});
