import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTestClient } from '../http/test-client.fixture.ts';
import { openFolderObjects } from './folder-objects.ts';
import type { ObjectStore } from './object-store.ts';
import { openS3Objects } from './s3/s3-objects.ts';
import { type S3Server, type S3ServerOptions, startS3Server } from './s3/s3-server.fixture.ts';
import type { S3Settings } from './s3/s3-settings.ts';
import { s3Keys } from './s3/s3-signature.fixture.ts';

/** A store in a folder of its own, gone when the test is over. */
export async function openTestFolder(): Promise<ObjectStore> {
  const folder = await mkdtemp(join(tmpdir(), 'objects-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return openFolderObjects(join(folder, 'store'));
}

/** A bucket of a server of its own, gone when the test is over; waits between tries pass at once. */
export async function openTestBucket(
  options: S3ServerOptions = {},
  changed: Partial<S3Settings> = {},
): Promise<ObjectStore & { readonly server: S3Server }> {
  const { client, clock } = createTestClient({ maxRetries: 6 });
  const server = await startS3Server({ now: () => clock.date(), ...options });
  onTestFinished(() => server[Symbol.asyncDispose]());
  const settings = {
    bucket: 'pictures',
    prefix: "nightly/a+b c/(ü=1)'!*/",
    region: 'us-east-1',
    endpoint: server.endpoint,
    credentials: { ...s3Keys, sessionToken: null },
    ...changed,
  };
  return { ...openS3Objects(settings, { http: client, clock }), server };
}

/** All keys of a list. */
export async function listAll(store: ObjectStore, prefix = ''): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}
