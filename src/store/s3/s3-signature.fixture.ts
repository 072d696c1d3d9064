import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Of nobody. */
export const s3Keys = {
  accessKeyId: 'AKIAEXAMPLEEXAMPLE00',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

export interface S3Refusal {
  readonly status: number;
  readonly code: string;
  /** XML beside the code. */
  readonly more?: string;
}

interface Signed {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
}

interface SignedFor {
  readonly region?: string;
  readonly now?: () => Date;
}

const header =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([\da-f]{64})$/;

/** Holds a request against its Signature Version 4, made anew from what arrived; null where it is right. */
export function checkSignature(
  { request, url, body }: Signed,
  { region: own = 'us-east-1', now = () => new Date() }: SignedFor,
): S3Refusal | null {
  const { headers } = request;
  const [, id, day = '', region = '', names = '', signature] = header.exec(headers.authorization ?? '') ?? [];
  if (signature === undefined || !signsAll(headers, names)) return { status: 403, code: 'AccessDenied' };
  if (id !== s3Keys.accessKeyId) return { status: 403, code: 'InvalidAccessKeyId' };
  if (region !== own)
    return { status: 400, code: 'AuthorizationHeaderMalformed', more: `<Region>${own}</Region>` };
  const moment = String(headers['x-amz-date']);
  if (Math.abs(now().getTime() - readMoment(moment)) > 15 * 60_000)
    return { status: 403, code: 'RequestTimeTooSkewed' };
  const payload = String(headers['x-amz-content-sha256']);
  if (payload !== sha256(body)) return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  const scope = `${day}/${region}/s3/aws4_request`;
  const canonical = canonicalOf({ request, url }, names, payload);
  const text = ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n');
  const start = Buffer.from(`AWS4${s3Keys.secretAccessKey}`);
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(hmac, start);
  return hmac(key, text).toString('hex') === signature
    ? null
    : { status: 403, code: 'SignatureDoesNotMatch' };
}

/** All that changes what a request does has to be signed. */
function signsAll(headers: IncomingMessage['headers'], names: string): boolean {
  const telling = Object.keys(headers).filter((name) => /^(host|if-none-match|x-amz-.*)$/.test(name));
  return telling.every((name) => names.split(';').includes(name));
}

function canonicalOf({ request, url }: Omit<Signed, 'body'>, names: string, payload: string): string {
  const query = [...url.searchParams].map((pair) => pair.map(encode).join('=')).sort();
  const path = url.pathname.split('/').map((part) => encode(decodeURIComponent(part)));
  const lines = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  return [request.method, path.join('/'), query.join('&'), lines.join(''), names, payload].join('\n');
}

function readMoment(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
