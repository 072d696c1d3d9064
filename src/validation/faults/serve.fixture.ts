import { Buffer } from 'node:buffer';
import { picture } from '../../generator/fake-target.fixture.ts';
import type { Serve } from './fault-row.fixture.ts';

const numbers = { front: 1, side: 60, rear: 120, front34: 180, rear34: 220 } as const;

/** A picture of its own for every path. */
export const serveWell: Serve = async ({ request, response, angle }) => {
  const path = request.url?.split('?')[0] ?? '';
  const body = await picture(numbers[angle] + (path.length % 20));
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': body.length }).end(body);
};

export function reply(
  status: number,
  body: string | Buffer | (() => Promise<Buffer>) = '',
  headers: Record<string, string> = {},
): Serve {
  return async ({ response }) => {
    const bytes = typeof body === 'function' ? await body() : Buffer.from(body);
    response.writeHead(status, { 'content-length': String(bytes.length), ...headers }).end(bytes);
  };
}

/** Misbehaves for the first tries of each picture. */
export function thenWell(times: number, serve: Serve): Serve {
  return (visit) => (visit.hit <= times ? serve(visit) : serveWell(visit));
}

/** Misbehaves for the side picture alone. */
export function onSide(serve: Serve): Serve {
  return (visit) => (visit.angle === 'side' ? serve(visit) : serveWell(visit));
}

/** Writes bytes past HTTP, then closes. */
export function writeRaw(text: string): Serve {
  return ({ request }) => {
    request.socket.end(text);
  };
}
