import { expect, test } from 'vitest';
import type { HttpRequest } from './client.ts';
import { startLoopback } from './loopback-server.fixture.ts';
import { createTestClient } from './test-client.fixture.ts';

const refuse =
  (retry: boolean): NonNullable<HttpRequest['reject']> =>
  ({ body }) =>
    body.toString() === 'bad' ? { code: 'not-an-image', message: 'no picture', retry } : null;

test('an answer that the caller rejects is tried again when it says so', async () => {
  const { origin } = await startLoopback((_request, response, hit) => response.end(hit < 3 ? 'bad' : 'good'));
  const { attempts, body } = await createTestClient().send({ url: origin, reject: refuse(true) });
  expect(body.toString()).toBe('good');
  expect(attempts.map(({ status, error }) => [status, error])).toEqual([
    [200, 'no picture'],
    [200, 'no picture'],
    [200, null],
  ]);
});

test('a final rejection is not tried again and keeps its code and answer', async () => {
  const server = await startLoopback((_request, response) => response.end('bad'));
  const failure = await createTestClient().sendInVain({ url: server.origin, reject: refuse(false) });
  expect(failure).toMatchObject({ code: 'not-an-image', message: 'no picture' });
  expect(failure.answer?.body.toString()).toBe('bad');
  expect(server.hits()).toBe(1);
});

test("the caller's word goes before the status: a 402 that means a full queue is no empty account", async () => {
  const server = await startLoopback((_request, response, hit) =>
    response.writeHead(hit === 1 ? 402 : 200).end(),
  );
  const { attempts } = await createTestClient().send({
    url: server.origin,
    reject: ({ status }) =>
      status === 402 ? { code: 'rate-limited', message: 'queue full', retry: true } : null,
  });
  expect(attempts.map(({ status }) => status)).toEqual([402, 200]);
});

test('a caller without objections does not make a bad status good', async () => {
  const { origin } = await startLoopback((_request, response) => response.writeHead(404).end());
  const { code } = await createTestClient().sendInVain({ url: origin, reject: () => null });
  expect(code).toBe('http-error');
});
