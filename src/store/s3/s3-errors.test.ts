import { expect, test } from 'vitest';
import { findClosedPort, startLoopback } from '../../http/loopback-server.fixture.ts';
import { listAll, openTestBucket } from '../stores.fixture.ts';
import type { S3Arrival, S3ServerOptions } from './s3-server.fixture.ts';
import type { S3Settings } from './s3-settings.ts';
import { s3Keys } from './s3-signature.fixture.ts';

const busy = () => 'slow-down' as const;
const cut = () => 'reset' as const;
const late = () => new Date(Date.parse('2026-01-02T04:00:00Z'));
const credentials = { ...s3Keys, sessionToken: null };

type Row = readonly [string, S3ServerOptions, Partial<S3Settings>, string, RegExp];

const rows: readonly Row[] = [
  ['another bucket', { bucket: 'other' }, {}, 'refused it with 404 NoSuchBucket', /Make the bucket/],
  [
    'another secret',
    {},
    { credentials: { ...credentials, secretAccessKey: 'anotherSecret1234567890' } },
    '403 SignatureDoesNotMatch',
    /AWS_SECRET_ACCESS_KEY/,
  ],
  [
    'another key',
    {},
    { credentials: { ...credentials, accessKeyId: 'AKIAOTHER' } },
    '403 InvalidAccessKeyId',
    /AWS_ACCESS_KEY_ID/,
  ],
  ['a clock an hour off', { now: late }, {}, '403 RequestTimeTooSkewed', /clock/],
  [
    'another region',
    { region: 'eu-north-1' },
    {},
    'lies in the region eu-north-1',
    /export AWS_REGION=eu-north-1/,
  ],
  [
    'a service that stays busy',
    { fault: busy },
    {},
    '503 Service Unavailable: "SlowDown',
    /go on with --resume/,
  ],
  [
    'a service of two minds',
    { fault: () => 'conflict' },
    {},
    '409 ConditionalRequestConflict',
    /go on with --resume/,
  ],
  ['a service that breaks off', { fault: cut }, {}, 'the connection was lost', /go on with --resume/],
];

test.each(rows)('%s is said with what to do', async (_what, options, settings, message, hint) => {
  const store = await openTestBucket(options, settings);
  for (const work of [
    () => store.putNew('a/b', Buffer.from('x')),
    () => store.get('a/b'),
    async () => {
      for await (const _ of store.list(''));
    },
  ]) {
    const stop = await work().then(
      () => null,
      (error) => error,
    );
    expect(stop).toMatchObject({ name: 'Stop', message: expect.stringContaining(message) });
    expect(stop.hint).toMatch(hint);
    for (const secret of [...Object.values(s3Keys), 'anotherSecret1234567890'])
      expect(`${stop.message} ${stop.hint}`).not.toContain(secret);
  }
});

test('a refusal is not tried again, a busy service seven times', async () => {
  const refused = await openTestBucket({ bucket: 'other' });
  await refused.get('a').catch(() => {});
  expect(refused.server.requests).toHaveLength(1);
  const slow = await openTestBucket({ fault: busy });
  await slow.get('a').catch(() => {});
  expect(slow.server.requests).toHaveLength(7);
});

test('nothing at the address is said', async () => {
  const endpoint = `http://127.0.0.1:${await findClosedPort()}`;
  const store = await openTestBucket({}, { endpoint });
  await expect(store.get('a')).rejects.toThrow('nothing answers there');
});

test('a put whose answer was lost is known for its own, and that of another is not', async () => {
  const lost = ({ tries, method }: S3Arrival) =>
    method === 'PUT' && tries === 1 ? ('lost-answer' as const) : undefined;
  const store = await openTestBucket({ fault: lost });
  // Lost, refused by what it wrote itself, read back.
  expect(await store.putNew('a', Buffer.from('mine'))).toBe(true);
  expect(store.server.requests).toHaveLength(3);
  expect(await store.putNew('a', Buffer.from('another'))).toBe(false);
  expect((await store.get('a'))?.toString()).toBe('mine');
});

test.each([
  ['nothing', ''],
  ['no XML', '<html><p>Hello'],
  ['a page', '<html><p>Hello</p></html>'],
  ['a list that was cut off', '<ListBucketResult><IsTruncated>false</IsTruncated><Contents>'],
  [
    'a list of version 1',
    '<ListBucketResult><IsTruncated>true</IsTruncated><NextMarker>a</NextMarker></ListBucketResult>',
  ],
])('%s is refused as a list', async (_what, body) => {
  const { origin } = await startLoopback((_request, response) => response.end(body));
  const store = await openTestBucket({}, { endpoint: origin });
  await expect(listAll(store)).rejects.toMatchObject({
    code: 'bad-config',
    message: expect.stringContaining('expected a list'),
  });
});

test('a list that goes in circles is refused', async () => {
  const body =
    '<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>a</NextContinuationToken></ListBucketResult>';
  const { origin, hits } = await startLoopback((_request, response) => response.end(body));
  const store = await openTestBucket({}, { endpoint: origin });
  await expect(listAll(store)).rejects.toThrow('expected a list');
  expect(hits()).toBe(2);
});

test('a bucket that is moved on from is not followed, and where it is said', async () => {
  const { origin, hits } = await startLoopback((_request, response) =>
    response.writeHead(307, { location: 'http://127.0.0.1:9/elsewhere' }).end(),
  );
  const store = await openTestBucket({}, { endpoint: origin });
  await expect(store.putNew('a', Buffer.from('x'))).rejects.toThrow('redirects');
  expect(hits()).toBe(1);
  const { origin: abroad } = await startLoopback((_request, response) =>
    response
      .writeHead(301, { 'x-amz-bucket-region': 'eu-west-3' })
      .end('<Error><Code>PermanentRedirect</Code></Error>'),
  );
  const other = await openTestBucket({}, { endpoint: abroad });
  await expect(other.get('a')).rejects.toMatchObject({
    hint: expect.stringContaining('AWS_REGION=eu-west-3'),
  });
});
