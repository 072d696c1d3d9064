import { errored, type FaultRow, failed, fourTimes, good, type Serve } from './fault-row.fixture.ts';
import { onSide, reply, serveWell, thenWell, writeRaw } from './serve.fixture.ts';

/** Sends a byte in every turn of the event loop, with 10 s between them on the run's clock. */
const drip: Serve = ({ response, pass }) => {
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': '100000' });
  const next = (): void => {
    if (response.destroyed) return;
    response.write('x');
    pass(10_000);
    setImmediate(next);
  };
  next();
};

const pour: Serve = ({ response }) => {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(256 * 1024)));
  };
  response.writeHead(200, { 'content-type': 'image/jpeg' }).on('drain', more);
  more();
};

const cutBody: Serve = ({ request, response }) => {
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': '100' });
  response.write('half', () => request.socket.resetAndDestroy());
};

/** Connections and bodies that break, stall or never end. */
export const wireFaults: readonly FaultRow[] = [
  {
    name: 'a reset before the headers',
    serve: ({ request }) => {
      request.socket.resetAndDestroy();
    },
    expected: errored('connection', fourTimes, { waitsMs: [500, 1000, 2000, 500, 1000, 2000] }),
  },
  {
    name: 'a reset before the headers, then well',
    serve: thenWell(1, ({ request }) => {
      request.socket.resetAndDestroy();
    }),
    expected: good([2, 2]),
  },
  {
    name: 'the connection is closed without a word',
    serve: ({ request }) => {
      request.socket.destroy();
    },
    expected: errored('connection', fourTimes),
  },
  {
    name: 'cut inside the headers',
    serve: writeRaw('HTTP/1.1 200 OK\r\nContent-Le'),
    expected: errored('connection', fourTimes),
  },
  { name: 'a reset inside the body', serve: cutBody, expected: errored('connection', fourTimes) },
  {
    name: 'a reset inside the body, twice, then well',
    serve: thenWell(2, cutBody),
    expected: good([3, 3]),
  },
  {
    name: 'a reset for the side picture alone',
    serve: onSide(({ request }) => {
      request.socket.resetAndDestroy();
    }),
    // What was answered is scored by what was asked; without the side there is no verdict.
    expected: {
      tries: [1, 4],
      codes: [null, 'connection'],
      statuses: ['ok', 'errored'],
      score: 100,
      passed: null,
      exitCode: 2,
    },
  },
  {
    name: 'a reset for the side picture alone, where half may stay unanswered',
    serve: onSide(({ request }) => {
      request.socket.resetAndDestroy();
    }),
    settings: { maxErrorRate: 0.5 },
    expected: {
      tries: [1, 4],
      codes: [null, 'connection'],
      statuses: ['ok', 'errored'],
      score: 100,
      passed: null,
      exitCode: 2,
    },
  },
  {
    name: 'a body shorter than its declared length',
    serve: writeRaw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
    expected: errored('connection', fourTimes),
  },
  {
    name: 'a chunked body without its end',
    serve: writeRaw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'),
    expected: errored('connection', fourTimes),
  },
  {
    name: 'no HTTP at all',
    serve: writeRaw('SSH-2.0-OpenSSH_9.6\r\n'),
    expected: errored('connection', fourTimes),
  },
  {
    name: 'a status line of nonsense',
    serve: writeRaw('HTTP/1.1 abc\r\n\r\n'),
    expected: errored('connection', fourTimes),
  },
  {
    name: 'no answer at all',
    serve: ({ pass }) => pass(120_000),
    expected: errored('timeout', [1, 1], { waitsMs: [] }),
  },
  {
    name: 'headers, then silence',
    serve: ({ response, pass }) => {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      response.write('x', () => pass(120_000));
    },
    expected: errored('timeout'),
  },
  { name: 'a slow drip without end', serve: drip, expected: errored('timeout') },
  {
    name: 'a slow answer within the deadline',
    serve: async (visit) => {
      visit.pass(119_000);
      await serveWell(visit);
    },
    expected: good(),
  },
  {
    name: 'a slow answer, then trouble until the deadline',
    serve: async (visit) => {
      visit.pass(70_000);
      await reply(503)(visit);
    },
    expected: errored('timeout', [2, 2], { waitsMs: [500, 500] }),
  },
  {
    name: 'early hints before a picture',
    serve: async (visit) => {
      visit.response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      await serveWell(visit);
    },
    expected: good(),
  },
  {
    name: 'a declared length of a gigabyte',
    serve: ({ response }) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': '1000000000' }).write('x');
    },
    expected: failed('too-large'),
  },
  { name: 'an endless body', serve: pour, expected: failed('too-large') },
  {
    name: 'endless headers',
    serve: writeRaw(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(200_000)}\r\n\r\n`),
    expected: failed('too-large'),
  },
];
