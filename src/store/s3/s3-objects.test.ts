import { expect, test } from 'vitest';
import type { HttpClient, HttpRequest } from '../../http/client.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { openS3Objects } from './s3-objects.ts';
import type { S3Settings } from './s3-settings.ts';
import { s3Keys } from './s3-signature.fixture.ts';

const settings: S3Settings = {
  bucket: 'cars',
  prefix: 'nightly/',
  region: 'eu-north-1',
  endpoint: null,
  credentials: { ...s3Keys, sessionToken: 'session-token' },
};

/** What is sent, and nothing of it. */
async function capture(changed: Partial<S3Settings>): Promise<HttpRequest> {
  const sent: HttpRequest[] = [];
  const http: HttpClient = {
    async send(request) {
      sent.push(request);
      return {
        status: 200,
        headers: {},
        body: Buffer.alloc(0),
        url: request.url,
        attempts: [],
        latencyMs: 0,
      };
    },
    async close() {},
  };
  await openS3Objects({ ...settings, ...changed }, { http, clock: createFakeClock() }).putNew(
    'a/b',
    Buffer.from('x'),
  );
  return sent[0] as HttpRequest;
}

test.each<[Partial<S3Settings>, string]>([
  [{}, 'https://cars.s3.eu-north-1.amazonaws.com/nightly/a/b'],
  [{ region: 'cn-north-1' }, 'https://cars.s3.cn-north-1.amazonaws.com.cn/nightly/a/b'],
  [{ bucket: 'cars.example' }, 'https://s3.eu-north-1.amazonaws.com/cars.example/nightly/a/b'],
  [{ endpoint: 'http://minio:9000' }, 'http://minio:9000/cars/nightly/a/b'],
  [{ endpoint: 'https://host/s3/', prefix: '' }, 'https://host/s3/cars/a/b'],
])('%o is asked at %s', async (changed, url) => {
  expect((await capture(changed)).url).toBe(url);
});

test('an address that the user named may be private, one that was made up of names may not', async () => {
  const own = await capture({ endpoint: 'http://10.0.0.5:9000' });
  expect(own.allowPrivate?.(new URL(own.url))).toBe(true);
  expect(own.allowPrivate?.(new URL('http://10.0.0.6:9000/'))).toBe(false);
  const aws = await capture({});
  expect(aws.allowPrivate?.(new URL(aws.url))).toBe(false);
});

test('what opens the store is known for a secret, and the token of a session is sent', async () => {
  const { secrets = [], headers = {} } = await capture({});
  expect([...secrets].toSorted()).toEqual([...Object.values(s3Keys), 'session-token'].toSorted());
  expect(headers['x-amz-security-token']).toBe('session-token');
  expect(headers['authorization']).toContain('x-amz-security-token');
});
