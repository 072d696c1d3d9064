import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { originOf, readRequestLine } from './incoming.ts';

function incoming(url: string, host?: string): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.method = 'GET';
  message.url = url;
  if (host !== undefined) message.headers = { host };
  return message;
}

describe('a request line', () => {
  test.each([
    ['/prompt/a%20car?seed=1', '/prompt/a%20car', 'seed=1'],
    ['/prompt/../a', '/prompt/../a', ''],
    ['http://proxy.example:80/models?x=1', '/models', 'x=1'],
    ['http://proxy.example', '/', ''],
    ['*', '/*', ''],
    ['?seed=1', '/', 'seed=1'],
  ])('%s has the path %s', (url, path, query) => {
    const line = readRequestLine(incoming(url));
    expect([line.path, line.query.toString()]).toEqual([path, query]);
  });
});

describe('the origin of a request', () => {
  test.each(['studio:8000', 'localhost', '127.0.0.1:80', '[::1]:8000'])(
    'is %s where the client says so',
    (host) => {
      expect(originOf(incoming('/', host), 'http://fallback')).toBe(`http://${host}`);
    },
  );

  test.each(['evil host', 'a/b', 'user@host', 'host:port', ''])('is not taken from "%s"', (host) => {
    expect(originOf(incoming('/', host), 'http://fallback')).toBe('http://fallback');
  });

  test('is the fallback where the client says nothing', () => {
    expect(originOf(incoming('/'), 'http://fallback')).toBe('http://fallback');
  });
});
