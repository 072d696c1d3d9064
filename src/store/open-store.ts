import { resolve } from 'node:path';
import { Stop } from '../errors.ts';
import { redactUrl } from '../http/redact.ts';
import { openFolderObjects } from './folder-objects.ts';
import type { OpenStore, StoreOutside, StorePlace } from './store-place.ts';

/**
 * Opens a store; what speaks to buckets is loaded for them only.
 *
 * @throws Stop `bad-usage` or `bad-config` before anything is sent
 */
export async function openStore(place: StorePlace, outside: StoreOutside): Promise<OpenStore> {
  const { location, endpoint } = place;
  const [, scheme] = /^([a-z][a-z\d+.-]+):\/\//i.exec(location) ?? [];
  if (scheme === 's3') return (await import('./s3/open-bucket.ts')).openBucket(place, outside);
  if (scheme !== undefined || endpoint !== null || location.trim() === '') throw refuse(place);
  return { ...openFolderObjects(resolve(outside.cwd, location)), async [Symbol.asyncDispose]() {} };
}

function refuse({ location, endpoint }: StorePlace): Stop {
  return new Stop(
    'bad-usage',
    `Expected --store to be a folder or a bucket such as s3://my-bucket/nightly, got ${redactUrl(location) || 'nothing'}.`,
    endpoint === null || location === ''
      ? 'Any service that speaks as S3 does is named with s3:// and --store-endpoint URL.'
      : 'Leave --store-endpoint out for a folder.',
  );
}
