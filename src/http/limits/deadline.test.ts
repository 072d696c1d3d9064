import { describe, expect, test } from 'vitest';
import { startLoopback } from '../loopback-server.fixture.ts';
import { createTestClient } from '../test-client.fixture.ts';

describe('the deadline ends', () => {
  test('a service that never answers', async () => {
    const { sendInVain, clock } = createTestClient();
    const { origin } = await startLoopback(() => clock.advance(120_000));
    const { code, message, attempts } = await sendInVain({ url: origin });
    expect(code).toBe('timeout');
    expect(message).toContain('no complete answer within 120 s');
    expect(attempts).toMatchObject([{ startedAtMs: 0, durationMs: 120_000, status: null }]);
  });

  test('a body that drips for ever', async () => {
    const { sendInVain, clock } = createTestClient();
    const { origin } = await startLoopback((_request, response) => {
      response.writeHead(200);
      const drip = (): void => {
        if (response.destroyed) return;
        response.write('x');
        clock.advance(10_000);
        setImmediate(drip);
      };
      drip();
    });
    const { code, attempts } = await sendInVain({ url: origin });
    expect([code, attempts.length]).toEqual(['timeout', 1]);
  });

  test('a connection that never comes about', async () => {
    const { sendInVain, clock } = createTestClient({
      lookup: () => queueMicrotask(() => clock.advance(120_000)),
    });
    const { code } = await sendInVain({ url: 'http://slow.example/' });
    expect(code).toBe('timeout');
  });

  test('the tries: a wait that would pass it is not begun', async () => {
    const { sendInVain, clock, retries } = createTestClient();
    const { origin } = await startLoopback((_request, response) => {
      clock.advance(40_000);
      response.writeHead(503, { 'retry-after': '20' }).end();
    });
    const { code, message, attempts } = await sendInVain({ url: origin });
    expect([code, attempts.length]).toEqual(['http-error', 2]);
    expect(message).toContain('It asks to wait 20 s, 20 s are left.');
    expect(retries.map(({ waitMs }) => waitMs)).toEqual([20_000]);
    expect(clock.now()).toBe(100_000);
  });

  test('nothing once the answer is there: no timer stays behind', async () => {
    const { send, clock } = createTestClient();
    const { origin } = await startLoopback((_request, response) => response.end());
    await send({ url: origin });
    expect(clock.sleepers()).toBe(0);
  });
});

describe("the caller's signal", () => {
  test('ends a request at once', async () => {
    const controller = new AbortController();
    const { origin } = await startLoopback(() => controller.abort());
    const { code, attempts } = await createTestClient().sendInVain({
      url: origin,
      signal: controller.signal,
    });
    expect([code, attempts.length]).toEqual(['interrupted', 1]);
  });

  test('ends a wait between tries', async () => {
    const controller = new AbortController();
    const { origin } = await startLoopback((_request, response) => {
      response.writeHead(503, { 'retry-after': '90' }).end();
    });
    const { sendInVain } = createTestClient({ emit: () => queueMicrotask(() => controller.abort()) });
    const { code, attempts } = await sendInVain({ url: origin, signal: controller.signal });
    expect([code, attempts.length]).toEqual(['interrupted', 1]);
  });

  test('ends the wait for a place at the host', async () => {
    const controller = new AbortController();
    const { sendInVain } = createTestClient({ perHostConcurrency: 1 });
    const server = await startLoopback(() => setImmediate(() => controller.abort()));
    const ends = await Promise.all([
      sendInVain({ url: server.origin, signal: controller.signal }),
      sendInVain({ url: server.origin, signal: controller.signal }),
    ]);
    expect(ends.map(({ code }) => code)).toEqual(['interrupted', 'interrupted']);
    expect(server.hits()).toBe(1);
  });

  test('that is aborted already sends nothing', async () => {
    const server = await startLoopback((_request, response) => response.end());
    const { code } = await createTestClient().sendInVain({ url: server.origin, signal: AbortSignal.abort() });
    expect(code).toBe('interrupted');
    expect(server.hits()).toBe(0);
  });
});
