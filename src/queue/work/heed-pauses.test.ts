import { expect, test } from 'vitest';
import { type HttpClient, HttpFailure, type HttpRequest } from '../../http/client.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { heedPauses } from './heed-pauses.ts';

const request: HttpRequest = { url: 'http://service.test', deadlineMs: 1000, maxBytes: 1 };
const failure = (status: number, headers: Record<string, string>) =>
  new HttpFailure('rate-limited', 'Too many.', [], {
    status,
    headers,
    body: Buffer.alloc(0),
    url: request.url,
  });

function listen(send: HttpClient['send']) {
  const pauses: number[] = [];
  const events: string[] = [];
  const clock = createFakeClock();
  const emit = ({ type }: { readonly type: string }) => events.push(type);
  const http = heedPauses({ send, async close() {} }, { clock, emit, pause: (ms) => pauses.push(ms) });
  return { http, pauses, events };
}

const answer = {
  status: 200,
  headers: {},
  body: Buffer.alloc(0),
  url: request.url,
  attempts: [],
  latencyMs: 1,
};
const waiting = { type: 'retrying', host: 'service.test', attempt: 1, waitMs: 7000, reason: '429' } as const;

test('a wait that a service asks for is a pause for all, and is told as before', async () => {
  const { http, pauses, events } = listen(async ({ onRetry }) => {
    onRetry?.({ ...waiting, isRateLimited: true });
    onRetry?.(waiting);
    return answer;
  });
  await http.send(request);
  expect([pauses, events]).toEqual([[7000], ['retrying', 'retrying']]);
});

test.each([
  [429, { 'retry-after': '90' }, [90_000]],
  [429, {}, []],
  [503, { 'retry-after': '90' }, []],
])('the last answer %i with %j pauses for %j', async (status, headers, expected) => {
  const { http, pauses } = listen(async () => {
    throw failure(status, headers);
  });
  await expect(http.send(request)).rejects.toThrow('Too many.');
  expect(pauses).toEqual(expected);
});
