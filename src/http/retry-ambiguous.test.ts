import { expect, test } from 'vitest';
import { findClosedPort, type Serve, startLoopback } from './loopback-server.fixture.ts';
import { createTestClient, pickFailure } from './test-client.fixture.ts';

const status =
  (code: number): Serve =>
  (_request, response) => {
    response.writeHead(code).end();
  };
/** Reads what was sent, and goes away without an answer. */
const drop: Serve = (request) => {
  request.resume().on('end', () => request.socket.destroy());
};
const cutOff: Serve = (request, response) => {
  response.writeHead(200, { 'content-length': '100' }).write('half');
  request.resume().on('end', () => setImmediate(() => request.socket.destroy()));
};
const post = { method: 'POST', body: '{}' } as const;

const mayBeServed: [string, Serve][] = [
  ['504', status(504)],
  ['520', status(520)],
  ['524', status(524)],
  ['a connection that is dropped after sending', drop],
  ['an answer that is cut off', cutOff],
];

test.each(mayBeServed)('a POST that ends in %s is not sent again', async (_title, serve) => {
  const server = await startLoopback(serve);
  const failure = await createTestClient().sendInVain({ url: server.origin, ...post });
  expect(server.hits()).toBe(1);
  expect(failure.message).toContain('--retry-ambiguous');
});

test.each(mayBeServed)('a POST that ends in %s is sent again where that is wanted', async (_title, serve) => {
  const server = await startLoopback((request, response, hit) =>
    hit === 1 ? serve(request, response, hit) : response.end('good'),
  );
  const { body } = await createTestClient({ retryAmbiguous: true }).send({ url: server.origin, ...post });
  expect(body.toString()).toBe('good');
  expect(server.hits()).toBe(2);
});

test.each(mayBeServed)('a GET that ends in %s is sent again', async (_title, serve) => {
  const server = await startLoopback(serve);
  await createTestClient({ maxRetries: 1 }).sendInVain({ url: server.origin });
  expect(server.hits()).toBe(2);
});

test.each([408, 425, 429, 500, 502, 503, 521, 522])(
  'a POST that is answered %d is sent again',
  async (code) => {
    const server = await startLoopback(status(code));
    const failure = await createTestClient({ maxRetries: 1 }).sendInVain({ url: server.origin, ...post });
    expect(server.hits()).toBe(2);
    expect(failure.message).not.toContain('--retry-ambiguous');
  },
);

test('a POST that reached nobody is sent again', async () => {
  const url = `http://127.0.0.1:${await findClosedPort()}`;
  const { attempts } = await createTestClient({ maxRetries: 2 })
    .send({ url, ...post })
    .catch(pickFailure);
  expect(attempts).toHaveLength(3);
});

test('what is not sent again with no retries left says nothing of the flag', async () => {
  const { origin } = await startLoopback(drop);
  const failure = await createTestClient({ maxRetries: 0 }).sendInVain({ url: origin, ...post });
  expect(failure.message).not.toContain('--retry-ambiguous');
});
