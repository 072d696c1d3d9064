import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { TryError } from './try-error.ts';

type Decode = (packed: Buffer, options: ZlibOptions) => Promise<Buffer>;

const unzip: Decode = promisify<Buffer, ZlibOptions, Buffer>(gunzip);
const inflateWrapped: Decode = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const inflateBare: Decode = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);
/** By the names of RFC 9110, 8.4.1. Some services send `deflate` without its wrapper. */
const decoders: Readonly<Record<string, Decode>> = {
  gzip: unzip,
  'x-gzip': unzip,
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
  deflate: (packed, options) => (hasZlibWrapper(packed) ? inflateWrapped : inflateBare)(packed, options),
};

const gzipMark = Buffer.from([0x1f, 0x8b]);

interface DecodeLimits {
  /** Longest body, unpacked. */
  readonly maxBytes: number;
  /** The host, for the message. */
  readonly subject: string;
}

/**
 * Unpacks a body that a service, or what stands before it, has packed without being asked. What is not packed as its
 * header claims is taken as it is: some proxies unpack and leave the header.
 *
 * @param encoding the header; several packings stand in the order they were put on
 * @throws TryError `too-large` where more than `maxBytes` come out, `connection` where it is cut off,
 * `answer-not-read` for another packing
 */
export async function decodeBody(body: Buffer, encoding: string, limits: DecodeLimits): Promise<Buffer> {
  const names = encoding
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((name) => !['', 'identity'].includes(name));
  let decoded = body;
  for (const name of names.reverse()) decoded = await decodeOnce(decoded, name, limits);
  return decoded;
}

async function decodeOnce(body: Buffer, name: string, { maxBytes, subject }: DecodeLimits): Promise<Buffer> {
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (body.length === 0) return body;
  if (decode === undefined)
    throw new TryError({
      code: 'answer-not-read',
      message: `${subject}: the answer is packed as "${name.slice(0, 20)}", which is not read here.`,
      retry: false,
    });
  try {
    return await decode(body, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const message = `${subject}: more than ${maxBytes} bytes unpacked, at most so many are taken.`;
      throw new TryError({ code: 'too-large', message, retry: false });
    }
    if (code === 'Z_BUF_ERROR' && isMarked(body)) throw refuse(`${subject}: the packed answer was cut off.`);
    return body;
  }
}

function refuse(message: string): TryError {
  return new TryError({ code: 'connection', message, retry: true });
}

/** Whether it begins as gzip or zlib do: no JSON, page or picture does. */
function isMarked(body: Buffer): boolean {
  return body.subarray(0, 2).equals(gzipMark) || hasZlibWrapper(body);
}

/** RFC 1950, 2.2: method 8, and a check that makes the first two bytes a multiple of 31. */
function hasZlibWrapper(packed: Buffer): boolean {
  return packed.length > 1 && ((packed[0] ?? 0) & 15) === 8 && packed.readUInt16BE(0) % 31 === 0;
}
