import { get, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { fakeClock, openStudio, pictureAddress } from '../studio.fixture.ts';
import { parseFaults } from './parse-faults.ts';

const prompt = '2019 Renault Clio, blue hatchback. Rear view.';
const pictureBytes = 3003;

/** What arrives on the wire, down to a connection that breaks: `error` is the code of the socket's error. */
interface Arrival {
  readonly status: number | null;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly error: string | null;
}

function fetchRaw(url: string): Promise<Arrival> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let answer: IncomingMessage | null = null;
    const finish = (error: string | null) =>
      resolve({
        status: answer?.statusCode ?? null,
        headers: answer?.headers ?? {},
        body: Buffer.concat(chunks),
        error,
      });
    const request = get(url, (response) => {
      answer = response;
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => finish(null));
      response.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
    });
    request.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
  });
}

async function arrivalOf(faults: string): Promise<Arrival> {
  await using studio = await openStudio({ faults: parseFaults(faults) });
  // Awaited here: the studio closes when this function returns.
  return await fetchRaw(pictureAddress(studio.baseUrl, prompt));
}

describe('faults on the wire', () => {
  test.each([
    ['rate-limit', 429, 'application/json'],
    ['quota', 402, 'application/json'],
    ['refuse', 422, 'application/json'],
    ['server-error', 500, 'application/json'],
    ['bad-gateway-html', 502, 'text/html'],
    ['html-200', 200, 'text/html'],
    ['json-200', 200, 'application/json'],
    ['empty-200', 200, 'image/jpeg'],
  ])('%s answers %i with %s', async (kind, status, type) => {
    const arrival = await arrivalOf(kind);
    expect(arrival.status).toBe(status);
    expect(arrival.headers['content-type']).toContain(type);
    expect(arrival.error).toBeNull();
  });

  test('a rate limit names the seconds to wait, or leaves them out', async () => {
    expect((await arrivalOf('rate-limit')).headers['retry-after']).toBe('1');
    expect((await arrivalOf('rate-limit=30')).headers['retry-after']).toBe('30');
    expect((await arrivalOf('rate-limit=none')).headers['retry-after']).toBeUndefined();
  });

  test('an empty answer has no byte', async () => {
    expect((await arrivalOf('empty-200')).body.length).toBe(0);
  });

  test('a placeholder is the same picture for every prompt', async () => {
    await using studio = await openStudio({ faults: parseFaults('placeholder-200') });
    const bodies = await Promise.all(
      [prompt, 'red car'].map(async (text) => (await fetchRaw(pictureAddress(studio.baseUrl, text))).body),
    );
    expect(bodies[0]?.equals(bodies[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test('a reset leaves no answer at all', async () => {
    expect(await arrivalOf('reset')).toMatchObject({ status: null, error: 'ECONNRESET' });
  });

  test('a reset after the headers leaves a part of the body', async () => {
    const arrival = await arrivalOf('reset-after-headers');
    expect(arrival).toMatchObject({ status: 200, error: 'ECONNRESET' });
    expect(arrival.headers['content-length']).toBe(String(pictureBytes));
    expect(arrival.body.length).toBe(1001);
  });

  test('a truncated answer is well-formed and has half of the picture', async () => {
    const arrival = await arrivalOf('truncated');
    expect(arrival).toMatchObject({ status: 200, error: null });
    expect(arrival.headers['content-length']).toBe('1501');
    expect(arrival.body.length).toBe(1501);
  });

  test('a slow drip brings everything, in pieces with pauses', async () => {
    const clock = fakeClock();
    await using studio = await openStudio({ clock, faults: parseFaults('slow-drip=100') });
    const arrival = await fetchRaw(pictureAddress(studio.baseUrl, prompt));
    expect(arrival.body.length).toBe(pictureBytes);
    expect(clock.waits).toEqual(Array(16).fill(100));
  });

  test('a wrong size swaps width and height', async () => {
    expect((await arrivalOf('wrong-size')).body.toString()).toContain('"size":{"width":768,"height":1024}');
  });

  test('another model is named in the headers', async () => {
    expect((await arrivalOf('other-model')).headers['x-model-used']).toBe('another-model');
  });

  test('strike only the angle that the prompt asks for, and are noted in the log', async () => {
    await using studio = await openStudio({ faults: parseFaults('server-error@rear') });
    const front = await fetchRaw(pictureAddress(studio.baseUrl, 'blue car, front view'));
    const rear = await fetchRaw(pictureAddress(studio.baseUrl, prompt));
    expect([front.status, rear.status]).toEqual([200, 500]);
    expect(studio.requests.map(({ fault }) => fault)).toEqual([null, 'server-error']);
  });

  test('know a car by any of its names', async () => {
    await using studio = await openStudio({ faults: parseFaults('quota:car=VW') });
    const golf = await fetchRaw(pictureAddress(studio.baseUrl, 'Volkswagen Golf, side view'));
    const clio = await fetchRaw(pictureAddress(studio.baseUrl, prompt));
    expect([golf.status, clio.status]).toEqual([402, 200]);
  });
});
