import { Stop } from '../../errors.ts';
import { redactUrl } from '../../http/redact.ts';
import { explainAddress, unquote } from '../../model/base-address.ts';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Null for keys that do not expire. */
  readonly sessionToken: string | null;
}

/** A bucket, and the part of it that is a store. */
export interface S3Settings {
  readonly bucket: string;
  /** What all keys begin with in the bucket: empty, or ended by a slash. */
  readonly prefix: string;
  readonly region: string;
  /** The user's own address of the service; null for that of AWS. */
  readonly endpoint: string | null;
  readonly credentials: S3Credentials;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads where a bucket is and who may use it, from the same variables as the tools of AWS.
 *
 * @param location `s3://bucket/prefix`
 * @param endpoint takes the place of the variables; null where none is given
 * @throws Stop `bad-usage` or `bad-config` with what to set
 */
export function readS3Settings(location: string, endpoint: string | null, env: Env): S3Settings {
  const read = (...names: string[]) => names.map((name) => unquote(env[name] ?? '')).find(Boolean) ?? null;
  return {
    ...readLocation(location),
    // What R2 takes for its own, and MinIO has until told otherwise; AWS says where the bucket is.
    region: read('AWS_REGION', 'AWS_DEFAULT_REGION') ?? 'us-east-1',
    endpoint: checkEndpoint(endpoint ?? read('AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL')),
    credentials: {
      accessKeyId: readSecret(read, 'AWS_ACCESS_KEY_ID', location),
      secretAccessKey: readSecret(read, 'AWS_SECRET_ACCESS_KEY', location),
      sessionToken: read('AWS_SESSION_TOKEN'),
    },
  };
}

/** Names by the rules of AWS, which those of others keep to; of a prefix whatever an address can say. */
const locationPattern = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/(.*))?$/u;

function readLocation(location: string): Pick<S3Settings, 'bucket' | 'prefix'> {
  const [, bucket, path = ''] = locationPattern.exec(location) ?? [];
  const names = path.split('/').filter((name) => name !== '');
  if (bucket === undefined || names.some((name) => /^\.+$|\p{C}/u.test(name)))
    throw new Stop(
      'bad-usage',
      `Expected a bucket such as s3://my-bucket/nightly, got \`${redactUrl(location.replace(/\p{C}+/gu, ' '))}\`.`,
      'Names of buckets have 3 to 63 small letters, digits, dots and hyphens.',
    );
  return { bucket, prefix: names.map((name) => `${name}/`).join('') };
}

function checkEndpoint(endpoint: string | null): string | null {
  const why = endpoint === null ? null : explainAddress(endpoint);
  if (why === null) return endpoint;
  throw new Stop(
    'bad-config',
    `Expected the address of the store to be ${why}.`,
    'Name it with --store-endpoint URL, or in AWS_ENDPOINT_URL_S3.',
  );
}

function readSecret(read: (name: string) => string | null, name: string, location: string): string {
  const found = read(name);
  if (found !== null && /^[\x21-\x7e]+$/.test(found)) return found;
  throw new Stop(
    'bad-config',
    `Expected the keys of ${location} in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, ${found === null ? `${name} is not set` : `${name} has blanks or signs that no key has`}.`,
    `Set it with: export ${name}=...`,
  );
}
