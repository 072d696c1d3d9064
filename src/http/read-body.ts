import type { Dispatcher } from 'undici';
import { TryError } from './try-error.ts';

interface ReadLimits {
  readonly maxBytes: number;
  /** The host, for the message. */
  readonly subject: string;
}

/**
 * Reads a whole body, but no more than `maxBytes`, whatever its declared length says.
 * @throws TryError `too-large`
 */
export async function readBody(data: Dispatcher.ResponseData, limits: ReadLimits): Promise<Buffer> {
  const declared = Number(data.headers['content-length'] ?? 0);
  if (declared > limits.maxBytes) throw refuseSize(data, limits, `${declared} bytes announced`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of data.body) {
    length += chunk.length;
    if (length > limits.maxBytes) throw refuseSize(data, limits, `${length} bytes and no end`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function refuseSize(
  data: Dispatcher.ResponseData,
  { maxBytes, subject }: ReadLimits,
  found: string,
): TryError {
  data.body.on('error', () => {}).destroy();
  const message = `${subject}: ${found}, at most ${maxBytes} are taken.`;
  return new TryError({ code: 'too-large', message, retry: false, status: data.statusCode });
}
