import type { ShotErrorCode } from '../../errors.ts';
import { errored, type FaultRow, failed, fourTimes, good } from './fault-row.fixture.ts';
import { reply, thenWell } from './serve.fixture.ts';

/** May be gone a moment later: asked again with growing waits, in the end no answer. */
const transient = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 530].map(
  (status): FaultRow => ({
    name: `status ${status}`,
    serve: reply(status),
    expected: errored(status === 429 ? 'rate-limited' : 'http-error', fourTimes, {
      waitsMs: [500, 1000, 2000, 500, 1000, 2000],
    }),
  }),
);

/** Final: asking again would not help, and says nothing about the pictures. */
const permanent = [300, 304, 400, 401, 403, 404, 405, 410, 413, 414, 415, 451, 501, 505].map(
  (status): FaultRow => ({
    name: `status ${status}`,
    serve: reply(status, status === 304 ? '' : 'no'),
    expected: errored('http-error'),
  }),
);

const others: readonly FaultRow[] = [
  {
    name: 'status 402: the host is left alone',
    serve: reply(402, '{"error":"no balance"}'),
    expected: errored(['quota-exhausted', 'skipped'], [1, 0]),
  },
  {
    name: 'status 422: the content policy refuses',
    serve: reply(422, '{"error":"policy"}'),
    expected: failed('content-refused'),
  },
  {
    name: 'three kinds of trouble, then well',
    serve: (visit) => thenWell(3, reply([502, 429, 530][visit.hit - 1] ?? 500))(visit),
    expected: good(fourTimes),
  },
];

/** How long to wait is the service's word, where it can be understood and the picture's deadline allows it. */
function retryAfter(
  name: string,
  { status, header, waitsMs }: { status: number; header: string; waitsMs: number[] },
): FaultRow {
  return {
    name: `status ${status} with Retry-After ${name}, then well`,
    serve: thenWell(1, reply(status, '', { 'retry-after': header })),
    expected: good([2, 2], { waitsMs }),
  };
}

function tooPatient(status: number, header: string, codes: readonly ShotErrorCode[]): FaultRow {
  const tries = codes.map((code) => (code === 'skipped' ? 0 : 1));
  return {
    name: `status ${status} with Retry-After ${header}, beyond the deadline`,
    serve: reply(status, '', { 'retry-after': header }),
    expected: errored(codes, tries, { waitsMs: [] }),
  };
}

/** The run begins on 2 January 2026 at 03:04:05 UTC. */
const hints: readonly FaultRow[] = [
  retryAfter('in seconds', { status: 429, header: '7', waitsMs: [7000, 7000] }),
  retryAfter('of zero', { status: 429, header: '0', waitsMs: [0, 0] }),
  retryAfter('in parts of a second', { status: 503, header: '1.5', waitsMs: [1500, 1500] }),
  retryAfter('near the deadline', { status: 503, header: '119', waitsMs: [119_000, 119_000] }),
  // The second picture is asked for when that moment has come.
  retryAfter('as a date', { status: 503, header: 'Fri, 02 Jan 2026 03:04:35 GMT', waitsMs: [30_000, 0] }),
  retryAfter('in the past', { status: 429, header: 'Fri, 02 Jan 2015 00:00:00 GMT', waitsMs: [0, 0] }),
  retryAfter('below zero', { status: 503, header: '-5', waitsMs: [500, 500] }),
  retryAfter('of nonsense', { status: 503, header: 'soon', waitsMs: [500, 500] }),
  tooPatient(429, '3600', ['rate-limited', 'skipped']),
  tooPatient(429, 'Sat, 03 Jan 2026 03:04:05 GMT', ['rate-limited', 'skipped']),
  tooPatient(503, '3600', ['http-error', 'http-error']),
  {
    name: 'status 429 with Retry-After 40, always: two waits fit into the deadline',
    serve: reply(429, '', { 'retry-after': '40' }),
    expected: errored('rate-limited', [3, 3], { waitsMs: [40_000, 40_000, 40_000, 40_000] }),
  },
];

/** Answers with a status that tells of trouble. */
export const statusFaults: readonly FaultRow[] = [...transient, ...permanent, ...others, ...hints];
