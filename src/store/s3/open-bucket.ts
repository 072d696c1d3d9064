import { createHttpClient } from '../../http/create-client.ts';
import type { OpenStore, StoreOutside, StorePlace } from '../store-place.ts';
import { openS3Objects } from './s3-objects.ts';
import { readS3Settings } from './s3-settings.ts';

/** Requests at once; services of this kind take thousands. */
const atOnce = 64;
/** Half a minute of waits, of random lengths: a bucket that was busy for a moment costs no picture. */
const maxRetries = 6;

/** A bucket with connections of its own: neither waits for a service that draws, nor keeps one waiting. */
export function openBucket({ location, endpoint }: StorePlace, outside: StoreOutside): OpenStore {
  const settings = readS3Settings(location, endpoint, outside.env);
  const { env: _, cwd: _cwd, ...options } = outside;
  const http = createHttpClient({ ...options, maxRetries, perHostConcurrency: atOnce });
  return {
    ...openS3Objects(settings, { http, clock: outside.clock }),
    [Symbol.asyncDispose]: () => http.close(),
  };
}
