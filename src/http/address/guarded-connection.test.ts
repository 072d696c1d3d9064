import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startLoopback } from '../loopback-server.fixture.ts';
import { createTestClient } from '../test-client.fixture.ts';

const never = () => false;
const resolveTo =
  (...addresses: string[]): LookupFunction =>
  (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

describe('without permission', () => {
  test.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0177.0.0.1'])(
    'http://%s/ is refused before anything is sent',
    async (host) => {
      const server = await startLoopback((_request, response) => response.end());
      const { sendInVain } = createTestClient();
      const { code, attempts } = await sendInVain({
        url: `http://${host}:${server.port}/`,
        allowPrivate: never,
      });
      expect([code, attempts.length]).toEqual(['blocked-address', 1]);
      expect(server.hits()).toBe(0);
    },
  );

  test('is also the answer when nothing was said about private addresses', async () => {
    const server = await startLoopback((_request, response) => response.end());
    const { client } = createTestClient();
    const request = { url: server.origin, deadlineMs: 120_000, maxBytes: 1000 };
    await expect(client.send(request)).rejects.toMatchObject({ code: 'blocked-address' });
  });

  test.each([
    ['a private address', ['10.0.0.5']],
    ['loopback', ['127.0.0.1']],
    ['a public and a private address', ['8.8.8.8', '192.168.1.1']],
    ['mapped loopback', ['::ffff:127.0.0.1']],
  ])('a public name that leads to %s is refused', async (_what, addresses) => {
    const { sendInVain } = createTestClient({ lookup: resolveTo(...addresses) });
    const { code, message } = await sendInVain({ url: 'http://images.example/', allowPrivate: never });
    expect(code).toBe('blocked-address');
    expect(message).toContain('images.example leads to');
  });

  test('a name that changes its address between two requests is refused on the second', async () => {
    const server = await startLoopback((_request, response) =>
      response.writeHead(200, { connection: 'close' }).end(),
    );
    let asked = 0;
    const { send, sendInVain } = createTestClient({
      lookup: (hostname, options, callback) => {
        asked += 1;
        resolveTo('127.0.0.1')(hostname, options, callback);
      },
    });
    const url = `http://rebind.example:${server.port}/`;
    await send({ url, allowPrivate: () => true });
    expect((await sendInVain({ url, allowPrivate: never })).code).toBe('blocked-address');
    expect(asked).toBe(2);
    expect(server.hits()).toBe(1);
  });

  test('a connection that is open for others is not borrowed', async () => {
    const server = await startLoopback((_request, response) => response.end());
    const { send, sendInVain } = createTestClient();
    await send({ url: server.origin });
    expect((await sendInVain({ url: server.origin, allowPrivate: never })).code).toBe('blocked-address');
    expect(server.hits()).toBe(1);
  });
});

test('with permission a name may lead to this machine', async () => {
  const server = await startLoopback((_request, response) => response.end('here'));
  const { send } = createTestClient({ lookup: resolveTo('127.0.0.1') });
  const { body } = await send({ url: `http://service.example:${server.port}/` });
  expect(body.toString()).toBe('here');
});
