import { expect, test } from 'vitest';
import { readS3Settings } from './s3-settings.ts';

const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: ' "secret/with+signs=" ' };

test('a bucket is read as the tools of AWS read it', () => {
  expect(readS3Settings('s3://cars/nightly/48', null, { ...keys, AWS_REGION: 'eu-north-1' })).toEqual({
    bucket: 'cars',
    prefix: 'nightly/48/',
    region: 'eu-north-1',
    endpoint: null,
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret/with+signs=', sessionToken: null },
  });
});

test.each([
  ['s3://cars', ''],
  ['s3://cars/', ''],
  ['s3://cars//a///b/', 'a/b/'],
  ['s3://cars/day=2026-11-29/нічний', 'day=2026-11-29/нічний/'],
])('the prefix of %s is %j', (location, prefix) => {
  expect(readS3Settings(location, null, keys).prefix).toBe(prefix);
});

test('a flag counts before the variables, and those of S3 before those of all services', () => {
  const env = { ...keys, AWS_ENDPOINT_URL: 'http://all:1', AWS_DEFAULT_REGION: 'us-west-2' };
  expect(readS3Settings('s3://cars', null, env)).toMatchObject({
    endpoint: 'http://all:1',
    region: 'us-west-2',
  });
  const own = { ...env, AWS_ENDPOINT_URL_S3: 'http://s3:2', AWS_REGION: 'auto', AWS_SESSION_TOKEN: 'token' };
  expect(readS3Settings('s3://cars', null, own)).toMatchObject({
    endpoint: 'http://s3:2',
    region: 'auto',
    credentials: { sessionToken: 'token' },
  });
  expect(readS3Settings('s3://cars', 'http://flag:3', own).endpoint).toBe('http://flag:3');
});

test.each([
  ['no key', {}, 'AWS_ACCESS_KEY_ID is not set'],
  ['half a key', { AWS_ACCESS_KEY_ID: 'A' }, 'AWS_SECRET_ACCESS_KEY is not set'],
  ['a broken key', { ...keys, AWS_SECRET_ACCESS_KEY: 'one two' }, 'AWS_SECRET_ACCESS_KEY has blanks'],
  ['an endpoint without http', { ...keys, AWS_ENDPOINT_URL: 'minio:9000' }, 'such as http://minio:9000'],
])('%s is refused', (_what, env, message) => {
  expect(() => readS3Settings('s3://cars', null, env)).toThrow(message);
});

test.each([
  's3://',
  's3:/cars',
  's3://Cars',
  's3://c',
  's3://cars/../b',
  's3://cars/a\nb',
  's3://key:secret@cars/x',
])('%j is no bucket', (location) => {
  expect(() => readS3Settings(location, null, keys)).toThrow('Expected a bucket such as');
});

test('what stands before an @ is not shown', () => {
  expect(() => readS3Settings('s3://key:secret@cars/x', null, keys)).toThrow('s3://***@cars/x');
});
