import { expect, test } from 'vitest';
import { HttpFailure } from '../http/client.ts';
import { explainInnerHost, mapAddress } from './mapped-host.ts';

const hosts = { 'backend:8000': '127.0.0.1:9000', minio: 'localhost' };

test.each([
  ['http://backend:8000/media/1.jpg?x=1', 'http://127.0.0.1:9000/media/1.jpg?x=1'],
  ['http://minio/a.png', 'http://localhost/a.png'],
  ['http://backend/a.png', null],
  ['http://constructor/a.png', null],
  ['no address', null],
])('%s is asked for at %s', (url, asked) => {
  expect(mapAddress(url, hosts)).toBe(asked);
});

const failure = (code: 'dns' | 'timeout') => new HttpFailure(code, 'unknown.', []);

test.each([
  ['http://backend:8000/1.jpg', 'http://127.0.0.1:9000/api', '--map-host backend:8000=127.0.0.1:9000'],
  ['http://host.docker.internal:8000/1.jpg', null, '--map-host host.docker.internal:8000=127.0.0.1:8000'],
  ['http://web/1.jpg', null, '--map-host web=127.0.0.1'],
])('a host that only the service knows gets the flag that maps it: %s', (url, baseUrl, words) => {
  expect(explainInnerHost(failure('dns'), url, baseUrl)).toMatchObject({
    message: expect.stringContaining(words),
  });
});

test('no other failure, and no other host, says anything of it', () => {
  const unknown = failure('dns');
  expect(explainInnerHost(unknown, 'http://img.example.org/1.jpg', null)).toBe(unknown);
  const late = failure('timeout');
  expect(explainInnerHost(late, 'http://backend/1.jpg', null)).toBe(late);
});
