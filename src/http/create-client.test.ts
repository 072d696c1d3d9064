import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { findClosedPort, type Serve, startLoopback } from './loopback-server.fixture.ts';
import { createTestClient } from './test-client.fixture.ts';

describe('a good answer', () => {
  test('comes with its status, headers, body, address and one attempt', async () => {
    const { origin } = await startLoopback((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'image/png', 'X-Twice': ['a', 'b'] }).end('bytes');
    });
    const answer = await createTestClient().send({ url: `${origin}/a?b=c` });
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png', 'x-twice': 'a, b' },
      url: `${origin}/a?b=c`,
      attempts: [{ status: 200, error: null }],
    });
    expect(answer.body.toString()).toBe('bytes');
  });

  test('carries the method, headers, body and user agent to the service', async () => {
    const { origin } = await startLoopback((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { 'user-agent': agent, authorization } = request.headers;
        const body = Buffer.concat(chunks).toString();
        response.end(
          JSON.stringify({ method: request.method, url: request.url, agent, authorization, body }),
        );
      });
    });
    const headers = { Authorization: 'Bearer abc' };
    const { body } = await createTestClient().send({
      url: `${origin}/x/`,
      method: 'POST',
      headers,
      body: '{"a":1}',
    });
    expect(JSON.parse(body.toString())).toEqual({
      method: 'POST',
      url: '/x/',
      agent: 'car-eval-test',
      authorization: 'Bearer abc',
      body: '{"a":1}',
    });
  });

  test('of exactly the allowed size is taken', async () => {
    const { origin } = await startLoopback((_request, response) => response.end(Buffer.alloc(1000)));
    const { send, sendInVain } = createTestClient();
    expect((await send({ url: origin, maxBytes: 1000 })).body).toHaveLength(1000);
    expect((await sendInVain({ url: origin, maxBytes: 999 })).code).toBe('too-large');
  });
});

describe('latency and attempts', () => {
  test('the latency is that of the good try, the attempts tell when each began and how long it took', async () => {
    const test = createTestClient();
    const { origin } = await startLoopback((_request, response, hit) => {
      test.clock.advance(hit === 1 ? 300 : 40);
      response.writeHead(hit === 1 ? 503 : 200).end();
    });
    const { latencyMs, attempts } = await test.send({ url: origin });
    expect(latencyMs).toBe(40);
    expect(attempts.map(({ startedAtMs, durationMs }) => [startedAtMs, durationMs])).toEqual([
      [0, 300],
      [800, 40],
    ]);
  });

  test('waiting for a place at the host is part of neither', async () => {
    const test = createTestClient({ perHostConcurrency: 1 });
    const { origin } = await startLoopback((_request, response) => {
      test.clock.advance(100);
      response.end();
    });
    const answers = await Promise.all([test.send({ url: origin }), test.send({ url: origin })]);
    expect(answers.map(({ latencyMs }) => latencyMs)).toEqual([100, 100]);
    expect(answers.map(({ attempts }) => attempts[0]?.startedAtMs)).toEqual([0, 100]);
  });

  test('no more requests than allowed are at one host at once', async () => {
    let most = 0;
    const held: ServerResponse[] = [];
    const release = (): void => {
      most = Math.max(most, held.length);
      for (const response of held.splice(0)) response.end();
    };
    const { origin } = await startLoopback((_request, response) => {
      // A moment more than needed, in which a fourth request would show itself.
      if (held.push(response) === 3) setTimeout(release, 10);
    });
    const { send } = createTestClient({ perHostConcurrency: 3 });
    await Promise.all(Array.from({ length: 12 }, () => send({ url: origin })));
    expect(most).toBe(3);
  });
});

describe('a service that cannot be reached', () => {
  test('with a closed port is tried again, then a connection error', async () => {
    const { code, attempts, message } = await createTestClient().sendInVain({
      url: `http://127.0.0.1:${await findClosedPort()}/`,
    });
    expect([code, attempts.length]).toEqual(['connection', 4]);
    expect(message).toContain('ECONNREFUSED');
  });

  test('that closes each connection at once is a connection error', async () => {
    const { origin } = await startLoopback(() => {}, { onConnection: (socket) => socket.resetAndDestroy() });
    const { code, attempts } = await createTestClient().sendInVain({ url: origin });
    expect([code, attempts.length]).toEqual(['connection', 4]);
  });

  test.each([
    ['ENOTFOUND', 1],
    ['EAI_AGAIN', 4],
  ])('with the DNS error %s is asked for %d times', async (dnsCode, tries) => {
    const { sendInVain } = createTestClient({
      lookup: (_hostname, _options, callback) =>
        callback(Object.assign(new Error('no'), { code: dnsCode }), []),
    });
    const { code, attempts } = await sendInVain({ url: 'http://nowhere.example/' });
    expect([code, attempts.length]).toEqual(['dns', tries]);
  });

  test('securely because it only speaks plainly is a TLS error', async () => {
    const { port } = await startLoopback((_request, response) => response.end());
    const { code, attempts } = await createTestClient().sendInVain({ url: `https://127.0.0.1:${port}/` });
    expect([code, attempts.length]).toEqual(['tls', 1]);
  });
});

test('the user agent and the errors never show a key that the service echoes', async () => {
  const { origin } = await startLoopback((request, response) => {
    response.writeHead(401).end(`Unknown credentials ${request.headers.authorization?.split(' ')[1]}`);
  });
  const key = 'zq81kd02mv95hs73';
  const { message, attempts } = await createTestClient().sendInVain({
    url: `${origin}/?key=${key}`,
    headers: { authorization: `Bearer ${key}` },
  });
  expect(message).toContain('401 Unauthorized: "Unknown credentials ***"');
  expect(JSON.stringify(attempts)).not.toContain(key);
});

test('the last complete answer can be read from the failure', async () => {
  const { origin } = await startLoopback((_request, response) => {
    response.writeHead(500).end('{"success":false,"error":"boom"}');
  });
  const { answer } = await createTestClient({ maxRetries: 1 }).sendInVain({ url: origin });
  expect(answer?.status).toBe(500);
  expect(answer?.body.toString()).toBe('{"success":false,"error":"boom"}');
});

test('each retry is told with its host, number, wait and reason', async () => {
  const { origin, port } = await startLoopback((_request, response, hit) => {
    response.writeHead(hit === 1 ? 429 : 200, { 'retry-after': '2' }).end('busy');
  });
  const { send, retries } = createTestClient();
  await send({ url: origin });
  expect(retries).toEqual([
    {
      type: 'retrying',
      host: `127.0.0.1:${port}`,
      attempt: 1,
      waitMs: 2000,
      reason: `127.0.0.1:${port} answered 429 Too Many Requests: "busy"`,
      isRateLimited: true,
    },
  ]);
});

test('the bodies of redirects, however long, do not hold connections', async () => {
  let open = 0;
  const serve: Serve = (request, response) => {
    if (request.url === '/moved') response.end();
    else response.writeHead(302, { location: '/moved' }).end(Buffer.alloc(1_000_000));
  };
  const onConnection = (socket: Socket): void => {
    open += 1;
    socket
      .on('error', () => {})
      .on('close', () => {
        open -= 1;
      });
  };
  const { origin } = await startLoopback(serve, { onConnection });
  const { send } = createTestClient();
  for (let times = 0; times < 10; times += 1) await send({ url: origin });
  await vi.waitFor(() => expect(open).toBeLessThan(5));
});

test('a request may ask for fewer retries than the client allows, never for more', async () => {
  const server = await startLoopback((_request, response) => response.writeHead(503).end());
  const { sendInVain } = createTestClient({ maxRetries: 2 });
  expect((await sendInVain({ url: server.origin, maxRetries: 1 })).attempts).toHaveLength(2);
  expect((await sendInVain({ url: server.origin, maxRetries: 9 })).attempts).toHaveLength(3);
});

test('an exhausted quota stops its host, and other hosts go on', async () => {
  const broke = await startLoopback((_request, response) => response.writeHead(402).end());
  const well = await startLoopback((_request, response) => response.end());
  const { send, sendInVain } = createTestClient();
  expect((await sendInVain({ url: broke.origin })).code).toBe('quota-exhausted');
  expect(await sendInVain({ url: broke.origin })).toMatchObject({ code: 'skipped', attempts: [] });
  expect(broke.hits()).toBe(1);
  expect((await send({ url: well.origin })).status).toBe(200);
});
