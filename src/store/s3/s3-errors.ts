import { Stop } from '../../errors.ts';
import type { HttpAnswer, HttpFailure } from '../../http/client.ts';
import { count } from '../../model/count.ts';
import { listXmlLeaves } from './read-xml.ts';
import type { S3Settings } from './s3-settings.ts';

/** What the service calls its refusal, such as `NoSuchKey`; null where it does not say. */
export function readErrorCode(answer: Pick<HttpAnswer, 'body'>): string | null {
  return readMember(answer, 'Code');
}

function readMember({ body }: Pick<HttpAnswer, 'body'>, name: string): string | null {
  const leaves = listXmlLeaves(body.subarray(0, mostBytes).toString('utf8')) ?? [];
  const text = leaves.find(({ path }) => path === `Error/${name}`)?.text ?? null;
  // It is shown; nothing that a service calls so is longer, or has other signs.
  return text !== null && /^[\w. -]{1,100}$/.test(text) ? text : null;
}

/** Whether a refusal is gone a moment later although its status says otherwise. */
export function isPassing(code: string | null): boolean {
  return code !== null && passingCodes.has(code);
}

const passingCodes: ReadonlySet<string> = new Set([
  'ConditionalRequestConflict',
  'OperationAborted',
  'RequestTimeout',
]);

/** An error is far smaller. */
const mostBytes = 64 * 1024;

const hints: Readonly<Record<string, string>> = {
  NoSuchBucket:
    'Make the bucket, or name another with --store s3://BUCKET/PREFIX; one that is not at AWS needs --store-endpoint URL.',
  AccessDenied:
    'The key needs s3:ListBucket on the bucket, and s3:GetObject and s3:PutObject on what is in it.',
  SignatureDoesNotMatch: 'AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID: set both anew.',
  InvalidAccessKeyId:
    'The store does not know AWS_ACCESS_KEY_ID: set it anew, or name where it is known with --store-endpoint URL.',
  RequestTimeTooSkewed: 'Set the clock of this machine: it is more than 15 minutes off.',
  ExpiredToken: 'AWS_SESSION_TOKEN has expired: fetch new keys.',
  InvalidToken: 'AWS_SESSION_TOKEN does not belong to these keys: set all three anew, or leave it out.',
  NotImplemented:
    'It does not know puts that overwrite nothing (If-None-Match): use a newer version of it, or another store.',
};

/** Says why the store did not do what it was asked, and what to set or to do. */
export function explainFailure(failure: HttpFailure, settings: S3Settings): Stop {
  const name = nameStore(settings);
  const { answer } = failure;
  const region = answer === null ? null : readRegion(answer);
  if (region && region !== settings.region)
    return new Stop(
      'bad-config',
      `${name} lies in the region ${region}, and was asked for in ${settings.region}.`,
      `Set it with: export AWS_REGION=${region}`,
    );
  const code = answer === null ? null : readErrorCode(answer);
  if (answer && answer.status < 500 && answer.status !== 429 && !isPassing(code))
    return new Stop(
      'bad-config',
      `${name} refused it with ${answer.status}${code === null ? '' : ` ${code}`}.`,
      hints[code ?? ''] ?? (answer.status === 403 ? hints['AccessDenied'] : usualHint),
    );
  if (code === 'NotImplemented')
    return new Stop('bad-config', `${name} refused it with 501 NotImplemented.`, hints[code]);
  return new Stop(
    'output-unwritable',
    `${name}: ${failure.message} Tried ${count(failure.attempts.length, 'time')}.`,
    passing.has(failure.code)
      ? 'What is done is kept; go on with --resume once the store is well.'
      : usualHint,
  );
}

/** Gone by itself, some day. */
const passing: ReadonlySet<string> = new Set([
  'http-error',
  'rate-limited',
  'timeout',
  'connection',
  'skipped',
]);

const usualHint = 'Check --store and --store-endpoint, or AWS_ENDPOINT_URL_S3 in its place.';

/** Where the bucket is, by a service that was asked in the name of another region. */
function readRegion(answer: HttpAnswer): string | null {
  const told = answer.headers['x-amz-bucket-region'] ?? readMember(answer, 'Region');
  return told !== null && /^[a-z\d-]{2,40}$/.test(told) ? told : null;
}

/** Without what opens it. */
export function nameStore({ bucket, prefix }: Pick<S3Settings, 'bucket' | 'prefix'>): string {
  return `s3://${bucket}/${prefix}`.replace(/\/$/, '');
}
