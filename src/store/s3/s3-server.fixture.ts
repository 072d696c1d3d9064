import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkSignature, type S3Refusal, s3Keys } from './s3-signature.fixture.ts';

/** What becomes of one request; undefined: it is served well. */
export type S3Fault =
  /** 503 SlowDown; nothing is done. */
  | 'slow-down'
  /** The connection is reset; nothing is done. */
  | 'reset'
  /** It is done, and the connection is reset before the answer. */
  | 'lost-answer'
  /** 409 ConditionalRequestConflict; nothing is done. */
  | 'conflict'
  /** 403 AccessDenied; nothing is done. */
  | 'denied';

export interface S3Arrival {
  readonly method: string;
  readonly key: string;
  readonly hit: number;
  readonly tries: number;
}

export interface S3ServerOptions {
  readonly bucket?: string;
  readonly region?: string;
  /** Keys of one page of a list. */
  readonly pageSize?: number;
  /** What it makes of `If-None-Match: *`: some servers keep to it, some pass over it, some refuse it. */
  readonly conditions?: 'kept' | 'ignored' | 'refused';
  /** Told the number of the request, and how often this one came, each from 1. */
  readonly fault?: (request: S3Arrival) => S3Fault | undefined;
  /** By which a signature is held to be of now; the real time when left out. */
  readonly now?: () => Date;
}

export interface S3Server extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  /** As the service has them: by key, whatever they are. */
  readonly objects: Map<string, Buffer>;
  /** Method and key of each request that arrived. */
  readonly requests: string[];
}

/** A bucket of one server on this machine: real signatures, lists in pages, puts that overwrite nothing, and faults on demand. */
export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  const bucket: Bucket = { objects: new Map(), requests: [], tries: new Map(), options };
  const server = createServer((request, response) => {
    serve(request, response, bucket).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects: bucket.objects,
    requests: bucket.requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Bucket {
  readonly objects: Map<string, Buffer>;
  readonly requests: string[];
  readonly tries: Map<string, number>;
  readonly options: S3ServerOptions;
}

type Outcome = S3Refusal | { readonly status: number; readonly body?: Buffer | string };

async function serve(request: IncomingMessage, response: ServerResponse, bucket: Bucket): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? '', 'http://host');
  const [, name = '', ...rest] = url.pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  const method = request.method ?? '';
  bucket.requests.push(`${method} ${key || url.search}`);
  const fault = bucket.options.fault?.({
    method,
    key,
    hit: bucket.requests.length,
    tries: countTry(request, bucket),
  });
  if (fault === 'reset') return void request.socket.resetAndDestroy();
  const outcome = refuse(fault) ?? answer({ request, url, name, key, body }, bucket);
  if (fault === 'lost-answer') return void request.socket.resetAndDestroy();
  write(response, outcome);
}

/** Tries of one request have one signature. */
function countTry({ headers: { authorization = '' } }: IncomingMessage, { tries }: Bucket): number {
  const count = (tries.get(authorization) ?? 0) + 1;
  tries.set(authorization, count);
  return count;
}

function refuse(fault: S3Fault | undefined): S3Refusal | null {
  if (fault === 'slow-down') return { status: 503, code: 'SlowDown' };
  if (fault === 'denied') return { status: 403, code: 'AccessDenied' };
  return fault === 'conflict' ? { status: 409, code: 'ConditionalRequestConflict' } : null;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly name: string;
  readonly key: string;
  readonly body: Buffer;
}

function answer(asked: Asked, { objects, options }: Bucket): Outcome {
  const refusal = checkSignature(asked, options);
  if (refusal !== null) return refusal;
  const { request, url, name, key, body } = asked;
  if (name !== (options.bucket ?? 'pictures')) return { status: 404, code: 'NoSuchBucket' };
  if (request.method === 'PUT') return put({ request, key, body }, objects, options);
  if (key === '' && url.searchParams.get('list-type') === '2')
    return list(url.searchParams, objects, options);
  const found = objects.get(key);
  return found === undefined ? { status: 404, code: 'NoSuchKey' } : { status: 200, body: found };
}

function put(
  { request, key, body }: Pick<Asked, 'request' | 'key' | 'body'>,
  objects: Map<string, Buffer>,
  { conditions = 'kept' }: S3ServerOptions,
): Outcome {
  const isConditional = request.headers['if-none-match'] === '*';
  if (isConditional && conditions === 'refused') return { status: 501, code: 'NotImplemented' };
  if (isConditional && conditions === 'kept' && objects.has(key))
    return { status: 412, code: 'PreconditionFailed' };
  objects.set(key, body);
  return { status: 200 };
}

/** In the order of bytes; a page goes on behind its token, which has signs that an address and XML write otherwise. */
function list(
  query: URLSearchParams,
  objects: Map<string, Buffer>,
  { pageSize = 1000 }: S3ServerOptions,
): Outcome {
  const prefix = query.get('prefix') ?? '';
  const after = query.get('continuation-token')?.slice('a+/&='.length) ?? '';
  const keys = [...objects.keys()]
    .filter(
      (key) =>
        key.startsWith(prefix) && (after === '' || Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0),
    )
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const page = keys.slice(0, pageSize);
  const isMore = keys.length > page.length;
  const contents = page.map(
    (key) =>
      `<Contents><Key>${encodeURIComponent(key).replaceAll('%20', '+')}</Key><Size>1</Size></Contents>`,
  );
  const next = isMore
    ? `<NextContinuationToken>a+/&amp;=${page.at(-1)?.replaceAll('&', '&amp;')}</NextContinuationToken>`
    : '';
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>x</Name><EncodingType>url</EncodingType><IsTruncated>${isMore}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  return { status: 200, body };
}

function write(response: ServerResponse, outcome: Outcome): void {
  if (!('code' in outcome)) return void response.writeHead(outcome.status).end(outcome.body);
  const { status, code, more = '' } = outcome;
  // As AWS does.
  const keys = `<AWSAccessKeyId>${s3Keys.accessKeyId}</AWSAccessKeyId>`;
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>No.</Message>${keys}${more}</Error>`,
  );
}
