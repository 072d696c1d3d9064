import type { ShotErrorCode } from '../errors.ts';
import type { Serve } from './loopback-server.fixture.ts';

/** How a service misbehaves, and what the client must make of it with three retries. */
export interface FaultyService {
  readonly name: string;
  readonly serve: Serve;
  /** The final code; null when a later try is good. */
  readonly code: ShotErrorCode | null;
  /** The HTTP status of each try, null where none came. */
  readonly statuses: readonly (number | null)[];
  /** The waits between the tries, in milliseconds, where they are part of the behaviour. */
  readonly waitsMs?: readonly number[];
}

const reply =
  (status: number, body = '', headers: Record<string, string> = {}): Serve =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

/** Misbehaves `times` times, then answers well. */
const thenWell =
  (times: number, serve: Serve): Serve =>
  (request, response, hit) =>
    hit <= times ? serve(request, response, hit) : reply(200, 'good')(request, response, hit);

const writeRaw =
  (text: string): Serve =>
  ({ socket }) => {
    socket.end(text);
  };

const fourTimes = (status: number | null) => [status, status, status, status];

const transient = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 530].map(
  (status): FaultyService => ({
    name: `status ${status}, always`,
    serve: reply(status),
    code: status === 429 ? 'rate-limited' : 'http-error',
    statuses: fourTimes(status),
    waitsMs: [500, 1000, 2000],
  }),
);

const permanentCodes: Readonly<Record<number, ShotErrorCode>> = {
  402: 'quota-exhausted',
  422: 'content-refused',
};
const permanent = [304, 400, 401, 402, 403, 404, 405, 410, 413, 414, 415, 418, 422, 451, 501, 505].map(
  (status): FaultyService => ({
    name: `status ${status}`,
    serve: reply(status),
    code: permanentCodes[status] ?? 'http-error',
    statuses: [status],
  }),
);

const hints: readonly FaultyService[] = [
  {
    name: '429 with Retry-After in seconds, then good',
    serve: thenWell(1, reply(429, '', { 'retry-after': '7' })),
    code: null,
    statuses: [429, 200],
    waitsMs: [7000],
  },
  {
    name: '503 with Retry-After as a date, then good',
    serve: thenWell(1, reply(503, '', { 'retry-after': 'Fri, 02 Jan 2026 03:04:35 GMT' })),
    code: null,
    statuses: [503, 200],
    waitsMs: [30_000],
  },
  {
    name: '503 with a Retry-After in the past, then good',
    serve: thenWell(1, reply(503, '', { 'retry-after': 'Fri, 02 Jan 2015 03:04:35 GMT' })),
    code: null,
    statuses: [503, 200],
    waitsMs: [0],
  },
  {
    name: '503 with a Retry-After of nonsense, then good',
    serve: thenWell(1, reply(503, '', { 'retry-after': 'soon' })),
    code: null,
    statuses: [503, 200],
    waitsMs: [500],
  },
  {
    name: '429 with a Retry-After beyond the deadline',
    serve: reply(429, '', { 'retry-after': '3600' }),
    code: 'rate-limited',
    statuses: [429],
    waitsMs: [],
  },
  {
    name: 'three kinds of trouble, then good',
    serve: (request, response, hit) =>
      [reply(502), reply(429), reply(530), reply(200)][hit - 1]?.(request, response, hit),
    code: null,
    statuses: [502, 429, 530, 200],
  },
];

const brokenConnections: readonly FaultyService[] = [
  {
    name: 'reset before the headers, always',
    serve: ({ socket }) => socket.resetAndDestroy(),
    code: 'connection',
    statuses: fourTimes(null),
  },
  {
    name: 'closed before the headers, then good',
    serve: thenWell(1, ({ socket }) => socket.destroy()),
    code: null,
    statuses: [null, 200],
  },
  {
    name: 'cut inside the headers, then good',
    serve: thenWell(1, writeRaw('HTTP/1.1 200 OK\r\nContent-Le')),
    code: null,
    statuses: [null, 200],
  },
  {
    name: 'a body shorter than its declared length, always',
    serve: writeRaw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
    code: 'connection',
    statuses: fourTimes(200),
  },
  {
    name: 'a chunked body without its end, then good',
    serve: thenWell(2, writeRaw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n')),
    code: null,
    statuses: [200, 200, 200],
  },
  {
    name: 'reset inside the body, then good',
    serve: thenWell(1, ({ socket }, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => socket.resetAndDestroy());
    }),
    code: null,
    statuses: [200, 200],
  },
  {
    name: 'no HTTP at all',
    serve: writeRaw('SSH-2.0-OpenSSH_9.6\r\n'),
    code: 'connection',
    statuses: fourTimes(null),
  },
  {
    name: 'a status line of nonsense',
    serve: writeRaw('HTTP/1.1 abc\r\n\r\n'),
    code: 'connection',
    statuses: fourTimes(null),
  },
];

const oversized: readonly FaultyService[] = [
  {
    name: 'a declared length over the limit',
    serve: (_request, response) => {
      response.writeHead(200, { 'content-length': '2000000' }).write('start');
    },
    code: 'too-large',
    statuses: [200],
  },
  {
    name: 'an endless body',
    serve: (_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.writeHead(200).on('drain', pour);
      pour();
    },
    code: 'too-large',
    statuses: [200],
  },
  {
    name: 'endless headers',
    serve: writeRaw(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(200_000)}\r\n\r\n`),
    code: 'too-large',
    statuses: [null],
  },
];

const redirects: readonly FaultyService[] = [
  {
    name: 'a redirect loop',
    serve: reply(302, '', { location: '/again' }),
    code: 'http-error',
    statuses: [302],
  },
  { name: 'a redirect to nowhere', serve: reply(302), code: 'http-error', statuses: [302] },
  {
    name: 'a redirect to a file',
    serve: reply(302, '', { location: 'file:///etc/passwd' }),
    code: 'blocked-address',
    statuses: [302],
  },
  {
    name: 'a redirect with a password',
    serve: reply(302, '', { location: 'http://user:secret@127.0.0.1/' }),
    code: 'blocked-address',
    statuses: [302],
  },
  {
    name: 'a redirect that is no address',
    serve: reply(302, '', { location: 'http://[' }),
    code: 'blocked-address',
    statuses: [302],
  },
];

/** Every misbehaviour of a service that one request can meet. */
export const faultyServices: readonly FaultyService[] = [
  ...transient,
  ...permanent,
  ...hints,
  ...brokenConnections,
  ...oversized,
  ...redirects,
];
