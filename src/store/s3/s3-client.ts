import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import { joinUrl, ownsOriginOf } from '../../http/base-url.ts';
import { type HttpAnswer, type HttpClient, HttpFailure } from '../../http/client.ts';
import type { Clock } from '../../model/clock.ts';
import { maxObjectBytes } from '../object-store.ts';
import { explainFailure, isPassing, readErrorCode } from './s3-errors.ts';
import type { S3Settings } from './s3-settings.ts';

export interface S3Request {
  readonly method: 'GET' | 'PUT';
  /** Below the prefix; left out for the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export interface S3Answer extends Pick<HttpAnswer, 'status' | 'body'> {
  /** Whether it was sent again after a try that may have done what it asked. */
  readonly isRepeated: boolean;
}

export interface S3Client {
  /**
   * Sends a signed request, again where the service is busy or the connection was lost.
   *
   * @param taken statuses that are answers, beside those of success
   * @throws Stop with what to set or to do
   */
  send(request: S3Request, taken: readonly number[]): Promise<S3Answer>;
}

/** A large object on a slow line takes its time. Milliseconds. */
const deadlineMs = 300_000;

export function createS3Client(
  settings: S3Settings,
  { http, clock }: { readonly http: HttpClient; readonly clock: Clock },
): S3Client {
  const { endpoint, credentials } = settings;
  const isOwn = endpoint === null ? () => false : ownsOriginOf(endpoint);
  const send = async (request: S3Request) =>
    http.send({
      ...(await signRequest(request, settings, clock.date())),
      secrets: Object.values(credentials).filter((one) => one !== null),
      deadlineMs,
      maxBytes: maxObjectBytes,
      // Whoever names an address means it, as with targets.
      allowPrivate: isOwn,
      reject: rejectPassing,
      refuseRedirect: ({ host }) => ({ code: 'redirected', message: `The store redirects to ${host}.` }),
    });
  return {
    send: (request, taken) =>
      send(request).then(
        ({ status, body, attempts }) => ({ status, body, isRepeated: attempts.length > 1 }),
        (error) => {
          if (!(error instanceof HttpFailure)) throw error;
          const { answer, attempts } = error;
          if (answer && taken.includes(answer.status) && readErrorCode(answer) !== 'NoSuchBucket')
            return { ...answer, isRepeated: attempts.length > 1 };
          throw explainFailure(error, settings);
        },
      ),
  };
}

/** Signed once for all tries: a signature holds for 15 minutes. */
async function signRequest(
  { method, key, query = {}, headers = {}, body }: S3Request,
  settings: S3Settings,
  date: Date,
) {
  const { sessionToken, ...keys } = settings.credentials;
  const url = new URL(addressOf(settings, key));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const sha256 = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  const signer = new AwsV4Signer({
    method,
    url: url.href,
    headers: { ...headers, 'x-amz-content-sha256': sha256 },
    ...keys,
    ...(sessionToken !== null && { sessionToken }),
    service: 's3',
    region: settings.region,
    datetime: date.toISOString().replace(/[:-]|\.\d+/g, ''),
  });
  const signed = await signer.sign();
  return {
    method,
    url: signed.url.href,
    headers: Object.fromEntries(signed.headers),
    ...(body && { body }),
  };
}

/** Where somebody else serves, the bucket is part of the path; a name with dots fits no certificate as part of a host. */
function addressOf({ endpoint, bucket, prefix, region }: S3Settings, key: string | undefined): string {
  const path = key === undefined ? '' : `/${(prefix + key).split('/').map(encodeURIComponent).join('/')}`;
  if (endpoint !== null) return joinUrl(endpoint, `/${bucket}${path}`);
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return bucket.includes('.')
    ? `https://${host}/${bucket}${path}`
    : `https://${bucket}.${host}${path || '/'}`;
}

function rejectPassing(answer: HttpAnswer) {
  const code = answer.status < 400 ? null : readErrorCode(answer);
  if (!isPassing(code)) return null;
  return {
    code: 'http-error' as const,
    message: `The store answered ${answer.status} ${code}.`,
    retry: true,
  };
}
