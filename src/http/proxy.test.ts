import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type ProxySettings, readProxySettings } from './address/proxy-settings.ts';
import { startLoopback } from './loopback-server.fixture.ts';
import { createTestClient } from './test-client.fixture.ts';

/** Answers for every host, and writes down what it was asked. */
async function startProxy(connectStatus = 503) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('by proxy');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end(`HTTP/1.1 ${connectStatus} No\r\n\r\n`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy: ProxySettings = { httpProxy: url, httpsProxy: url, noProxy: '' };
  return { proxy, asked };
}

const lookupTo =
  (address: string | null): LookupFunction =>
  (_hostname, _options, callback) => {
    if (address === null) callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    else callback(null, [{ address, family: 4 }]);
  };
const offline = lookupTo(null);
/** As for a picture: its address may be anybody's. */
const guarded = { allowPrivate: () => false };

test('http goes through the proxy, and is not tunnelled', async () => {
  const { proxy, asked } = await startProxy();
  const { body } = await createTestClient({ proxy, lookup: offline }).send({
    url: 'http://cars.example.org/a?b=1',
  });
  expect(body.toString()).toBe('by proxy');
  expect(asked).toEqual(['GET http://cars.example.org/a?b=1']);
});

test('https asks the proxy for a tunnel, and its refusal is named', async () => {
  const { proxy, asked } = await startProxy(407);
  const failure = await createTestClient({ proxy, lookup: offline }).sendInVain({
    url: 'https://api.example.org/',
  });
  expect(asked).toEqual(['CONNECT api.example.org:443']);
  expect(failure).toMatchObject({ code: 'proxy', message: expect.stringContaining('407') });
});

test.each(['cars.example.org', '.example.org', '*.example.org', 'other.org, example.org', '*'])(
  'NO_PROXY=%s keeps a host from the proxy',
  async (noProxy) => {
    const { proxy, asked } = await startProxy();
    const client = createTestClient({ proxy: { ...proxy, noProxy }, lookup: offline });
    expect((await client.sendInVain({ url: 'http://cars.example.org/' })).code).toBe('dns');
    expect(asked).toEqual([]);
  },
);

test.each(['127.0.0.1', 'localhost'])(
  'this machine (%s) is asked directly, whatever the proxy',
  async (host) => {
    const { proxy, asked } = await startProxy();
    const { port } = await startLoopback((_request, response) => response.end('itself'));
    const client = createTestClient({ proxy, lookup: lookupTo('127.0.0.1') });
    expect((await client.send({ url: `http://${host}:${port}/` })).body.toString()).toBe('itself');
    expect(asked).toEqual([]);
  },
);

test.each<[string, LookupFunction]>([
  ['http://10.0.0.1/', offline],
  ['http://[fd00::1]/', offline],
  ['http://169.254.169.254/latest/meta-data', offline],
  ['http://cars.example.org/', lookupTo('192.168.0.7')],
  ['http://metadata.google.internal/', offline],
  ['http://intranet/', offline],
])('a proxy is not asked for what is not public: %s', async (url, lookup) => {
  const { proxy, asked } = await startProxy();
  const failure = await createTestClient({ proxy, lookup }).sendInVain({ url, ...guarded });
  expect(failure.code).toBe('blocked-address');
  expect(asked).toEqual([]);
});

test.each<[string, LookupFunction]>([
  ['that is public', lookupTo('93.184.215.14')],
  ['that only the proxy can find', offline],
])('a proxy is asked for a picture at a host %s', async (_title, lookup) => {
  const { proxy, asked } = await startProxy();
  await createTestClient({ proxy, lookup }).send({ url: 'http://img.example.org/1.jpg', ...guarded });
  expect(asked).toEqual(['GET http://img.example.org/1.jpg']);
});

test.each([
  [{}, null],
  [{ HTTP_PROXY: '', NO_PROXY: 'x' }, null],
  [
    { NO_PROXY: '*', HTTP_PROXY: 'http://p' },
    { httpProxy: 'http://p', httpsProxy: 'http://p', noProxy: '*' },
  ],
  [{ HTTPS_PROXY: 'http://p:1' }, { httpProxy: '', httpsProxy: 'http://p:1', noProxy: '' }],
  [
    { HTTP_PROXY: 'proxy:8080', http_proxy: 'http://low' },
    { httpProxy: 'http://low', httpsProxy: 'http://low', noProxy: '' },
  ],
  [
    { HTTP_PROXY: ' proxy.example.org:8080 ' },
    { httpProxy: 'http://proxy.example.org:8080', httpsProxy: 'http://proxy.example.org:8080', noProxy: '' },
  ],
])('%j is read', (env, settings) => {
  expect(readProxySettings(env)).toEqual(settings);
});

test.each(['socks5://canary@h', 'http://', 'not an address'])(
  '%s is refused without being quoted',
  (HTTP_PROXY) => {
    expect(() => readProxySettings({ HTTP_PROXY })).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.not.stringContaining('canary') }),
    );
  },
);
