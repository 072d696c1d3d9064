import { Stop } from '../../errors.ts';
import type { HttpClient } from '../../http/client.ts';
import type { Clock } from '../../model/clock.ts';
import { isKey, type ObjectStore, refuseNoKey } from '../object-store.ts';
import { listXmlLeaves } from './read-xml.ts';
import { createS3Client, type S3Client } from './s3-client.ts';
import { nameStore } from './s3-errors.ts';
import type { S3Settings } from './s3-settings.ts';

/** Objects in a bucket of AWS, or of whoever speaks as its S3 does. */
export function openS3Objects(
  settings: S3Settings,
  outside: { readonly http: HttpClient; readonly clock: Clock },
): ObjectStore {
  const client = createS3Client(settings, outside);
  const name = nameStore(settings);
  const get = async (key: string) => {
    if (!isKey(key)) return null;
    const { status, body } = await client.send({ method: 'GET', key }, [404]);
    return status === 404 ? null : body;
  };
  return {
    name,
    get,
    async putNew(key, bytes) {
      refuseNoKey(key);
      const headers = { 'if-none-match': '*', 'content-type': 'application/octet-stream' };
      const { status, isRepeated } = await client.send({ method: 'PUT', key, headers, body: bytes }, [412]);
      if (status !== 412) return true;
      // The answer of a try that did it may be lost: then what is there is this.
      return isRepeated && (await get(key))?.equals(bytes) === true;
    },
    list: (prefix) => listKeys(client, { name, before: settings.prefix, prefix }),
  };
}

interface Listing {
  readonly name: string;
  /** What keys begin with in the bucket, and not in the store. */
  readonly before: string;
  readonly prefix: string;
}

async function* listKeys(client: S3Client, listing: Listing): AsyncGenerator<string> {
  let next: string | null = null;
  do {
    const page: ListPage = await askForPage(client, listing, next);
    yield* page.keys;
    next = page.next;
  } while (next !== null);
}

interface ListPage {
  readonly keys: readonly string[];
  readonly next: string | null;
}

async function askForPage(
  client: S3Client,
  { name, before, prefix }: Listing,
  token: string | null,
): Promise<ListPage> {
  const query = {
    'list-type': '2',
    // Keys may have signs that XML has not.
    'encoding-type': 'url',
    prefix: before + prefix,
    ...(token !== null && { 'continuation-token': token }),
  };
  const { body } = await client.send({ method: 'GET', query }, []);
  const leaves = listXmlLeaves(body.toString('utf8')) ?? [];
  const find = (member: string) => leaves.filter(({ path }) => path === `ListBucketResult/${member}`);
  const [isTruncated, next] = ['IsTruncated', 'NextContinuationToken'].map(
    (one) => find(one)[0]?.text ?? null,
  );
  const isEnd = isTruncated === 'false';
  // An empty answer, or a page of whoever stands before the service, is no empty list.
  if (!isEnd && (isTruncated !== 'true' || !next || next === token)) throw refuseList(name);
  const isEncoded = find('EncodingType')[0]?.text === 'url';
  const keys = find('Contents/Key')
    .map(({ text }) => (isEncoded ? decodeKey(text) : text))
    .filter((key) => key.startsWith(before))
    .map((key) => key.slice(before.length));
  return { next: isEnd ? null : (next ?? null), keys: keys.filter(isKey) };
}

/** A key that cannot be read is none of the store's. */
function decodeKey(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

function refuseList(name: string): Stop {
  return new Stop(
    'bad-config',
    `${name}: expected a list as of ListObjectsV2, got something else.`,
    'Check --store-endpoint; a store has to know version 2 of lists.',
  );
}
