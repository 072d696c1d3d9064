import type { IncomingMessage } from 'node:http';

/** A request line, taken apart without normalising: a prompt may hold dots and slashes of its own. */
export interface RequestLine {
  readonly method: string;
  /** Still percent-encoded, begins with "/". */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Takes a request line apart; proxies' absolute form ("GET http://host/path") is understood. */
export function readRequestLine(request: IncomingMessage): RequestLine {
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '');
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  return {
    method: request.method ?? 'GET',
    path: path.startsWith('/') ? path : `/${path}`,
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
  };
}

/**
 * Reads a body as UTF-8; null when it is longer than `maxBytes`: the rest is let go, so that an answer can still
 * be sent. Rejects when the client breaks off.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else resolve(null);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
    request.once('close', () => reject(new Error('The client broke off')));
  });
}

/** The address under which the client reached this service, which a container or a proxy may have changed. */
export function originOf(request: IncomingMessage, fallback: string): string {
  const host = request.headers.host ?? '';
  return /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host) ? `http://${host}` : fallback;
}
