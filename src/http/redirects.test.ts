import { describe, expect, test } from 'vitest';
import { type LoopbackServer, startLoopback } from './loopback-server.fixture.ts';
import { createTestClient } from './test-client.fixture.ts';

/** Tells what arrived. */
const startEcho = (): Promise<LoopbackServer> =>
  startLoopback((request, response) => {
    const { authorization = null, cookie = null, accept = null } = request.headers;
    const type = request.headers['content-type'] ?? null;
    response.end(
      JSON.stringify({ method: request.method, url: request.url, authorization, cookie, accept, type }),
    );
  });

const startRedirect = (status: number, location: string): Promise<LoopbackServer> =>
  startLoopback((request, response) => {
    if (request.url?.startsWith('/arrived')) response.end(JSON.stringify({ ...request.headers }));
    else response.writeHead(status, { location }).end('moved');
  });

const headers = {
  authorization: 'Bearer abc',
  cookie: 'a=b',
  accept: 'image/*',
  'content-type': 'application/json',
};

test('an answer names the address it came from in the end', async () => {
  const echo = await startEcho();
  const { origin } = await startRedirect(302, `${echo.origin}/final?x=1`);
  const { url, body, attempts } = await createTestClient().send({ url: origin });
  expect(url).toBe(`${echo.origin}/final?x=1`);
  expect(JSON.parse(body.toString()).url).toBe('/final?x=1');
  expect(attempts).toHaveLength(1);
});

test('an address that the caller refuses is not asked', async () => {
  const echo = await startEcho();
  const { origin } = await startRedirect(302, `${echo.origin}/card.png`);
  const { code, message, attempts } = await createTestClient().sendInVain({
    url: origin,
    refuseRedirect: ({ pathname }) => ({ code: 'placeholder-host', message: `Not ${pathname}.` }),
  });
  expect([code, message, attempts.length]).toEqual(['placeholder-host', 'Not /card.png.', 1]);
  expect(attempts[0]?.status).toBe(302);
  expect(echo.hits()).toBe(0);
});

test('what an address that a redirect leads to does wrong is told with that address', async () => {
  const { origin } = await startRedirect(308, 'http://127.0.0.1:1/draw');
  const send = { url: origin, maxRetries: 0 };
  expect((await createTestClient().sendInVain(send)).message).toBe(
    `${new URL(origin).host} redirects to http://127.0.0.1:1/draw: 127.0.0.1:1: nothing answers there (ECONNREFUSED).`,
  );
});

test('a circle of redirects is told with where it leads', async () => {
  const { origin } = await startRedirect(302, '/accounts/login/');
  expect((await createTestClient().sendInVain({ url: origin })).message).toMatch(
    /: redirected more than 3 times, at last to \/accounts\/login\/\.$/,
  );
});

test('credentials do not follow to another origin, other headers do', async () => {
  const echo = await startEcho();
  const { origin } = await startRedirect(302, `${echo.origin}/`);
  const { body } = await createTestClient().send({ url: origin, headers });
  expect(JSON.parse(body.toString())).toMatchObject({ authorization: null, cookie: null, accept: 'image/*' });
});

test('a header of another name may be a key, and does not follow either', async () => {
  const other = await startRedirect(302, '/');
  const { origin } = await startRedirect(302, `${other.origin}/arrived`);
  const { body } = await createTestClient().send({ url: origin, headers: { ...headers, 'x-gate': 'abc' } });
  expect(JSON.parse(body.toString())).not.toHaveProperty('x-gate');
});

test('credentials stay on the same origin', async () => {
  const { origin } = await startRedirect(301, '/arrived');
  const { body } = await createTestClient().send({ url: `${origin}/start`, headers });
  expect(JSON.parse(body.toString())).toMatchObject({ authorization: 'Bearer abc', cookie: 'a=b' });
});

test.each([307, 308])('a POST goes on after status %d with what it sent', async (status) => {
  const echo = await startEcho();
  const { origin } = await startRedirect(status, echo.origin);
  const { body } = await createTestClient().send({ url: origin, method: 'POST', headers, body: '{}' });
  expect(JSON.parse(body.toString())).toMatchObject({ method: 'POST', type: 'application/json' });
});

test.each([301, 302, 303])('a POST ends at status %d, which would lose what it sent', async (status) => {
  const echo = await startEcho();
  const { origin } = await startRedirect(status, `${echo.origin}/accounts/login/?next=/api/&token=canary`);
  const request = { url: origin, method: 'POST', headers, body: '{}' } as const;
  const { code, message, attempts } = await createTestClient().sendInVain(request);
  expect([code, attempts.length, attempts[0]?.status]).toEqual(['redirected', 1, status]);
  expect(message).toContain(`redirects the POST (${status}) to ${echo.origin}/accounts/login/?next=/api/`);
  expect(message).not.toContain('canary');
  expect(echo.hits()).toBe(0);
});

test.each([
  [3, null],
  [4, 'http-error'],
])('%d redirects end as %s', async (count, code) => {
  const { origin } = await startLoopback((_request, response, hit) => {
    if (hit <= count) response.writeHead(302, { location: `/${hit}` }).end();
    else response.end();
  });
  const { send } = createTestClient();
  const end = await send({ url: origin }).then(
    () => null,
    (failure) => failure.code,
  );
  expect(end).toBe(code);
});

describe('a redirect to an address that is not public', () => {
  test('is refused when only the first address may be private', async () => {
    const inner = await startEcho();
    const outer = await startRedirect(302, inner.origin);
    const { code, attempts } = await createTestClient().sendInVain({
      url: outer.origin,
      allowPrivate: ({ origin }) => origin === outer.origin,
    });
    expect([code, attempts.length]).toEqual(['blocked-address', 1]);
    expect(inner.hits()).toBe(0);
  });

  test('is followed when that one may be private too', async () => {
    const inner = await startEcho();
    const outer = await startRedirect(302, inner.origin);
    const { status } = await createTestClient().send({ url: outer.origin, allowPrivate: () => true });
    expect(status).toBe(200);
  });
});
