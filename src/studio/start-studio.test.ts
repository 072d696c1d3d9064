import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFaults } from './faults/parse-faults.ts';
import { startStudio } from './start-studio.ts';
import { brands, fakeClock, openStudio, pictureAddress, plainArtist } from './studio.fixture.ts';

const prompt = '2019 Renault Clio, blue hatchback. Front view.';

/** Sends bytes as they are and collects all that comes back until the connection ends. */
function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

describe('the studio over HTTP', () => {
  test('answers a prompt with a JPEG and says that it is synthetic', async () => {
    await using studio = await openStudio();
    const response = await fetch(pictureAddress(studio.baseUrl, prompt));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('x-model-used')).toBe('studio');
    expect(response.headers.get('x-synthetic')).toContain('studio');
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.length).toBe(Number(response.headers.get('content-length')));
    expect([...body.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  });

  test('draws the same bytes for the same prompt and seed, in every service', async () => {
    const draw = async () => {
      const studio = await startStudio({ brands, clock: fakeClock() });
      const response = await fetch(pictureAddress(studio.baseUrl, prompt));
      const bytes = Buffer.from(await response.arrayBuffer());
      await studio.close();
      return bytes;
    };
    const [first, second] = [await draw(), await draw()];
    expect(first.length).toBeGreaterThan(30_000);
    expect(first.equals(second)).toBe(true);
  });

  test('keeps a log of what was asked', async () => {
    await using studio = await openStudio();
    await fetch(pictureAddress(studio.baseUrl, prompt, { seed: 12, negative: 'Toyota badge' }));
    expect(studio.requests).toEqual([
      expect.objectContaining({
        method: 'GET',
        prompt,
        negativePrompt: 'Toyota badge',
        seed: 12,
        angle: 'front',
        brand: 'Renault',
        fault: null,
        status: 200,
      }),
    ]);
  });

  test('takes size, seed and model as they come, with defaults for all', async () => {
    await using studio = await openStudio();
    const response = await fetch(`${studio.baseUrl}/prompt/${encodeURIComponent(prompt)}`);
    expect(await response.text()).toContain('"size":{"width":1024,"height":768}');
    expect(studio.requests[0]?.seed).toBe(42);
  });

  test.each([
    ['width=0', 'width'],
    ['height=9000', 'height'],
    ['width=wide', 'width'],
    ['seed=1.5', 'seed'],
  ])('refuses %s with 400 and names the parameter', async (query, name) => {
    await using studio = await openStudio();
    const response = await fetch(`${studio.baseUrl}/prompt/car?${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(name);
  });

  test('refuses an empty prompt and broken percent-encoding', async () => {
    await using studio = await openStudio();
    expect((await fetch(`${studio.baseUrl}/prompt/`)).status).toBe(400);
    expect((await fetch(`${studio.baseUrl}/prompt/%ff%fe`)).status).toBe(400);
  });

  test('takes dots and slashes of a prompt as words, not as a path', async () => {
    await using studio = await openStudio();
    await sendRaw(studio.port, 'GET /prompt/../blue/./car HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect(studio.requests[0]?.prompt).toBe('../blue/./car');
  });

  test('takes URLs of 8,192 bytes and refuses longer ones with 414', async () => {
    await using studio = await openStudio();
    const path = (bytes: number) => `${studio.baseUrl}${'/prompt/'.padEnd(bytes, 'a')}`;
    expect((await fetch(path(8192))).status).toBe(200);
    expect((await fetch(path(8193))).status).toBe(414);
  });

  test('lists its models, tells its health, and says what it is', async () => {
    await using studio = await openStudio();
    expect(await (await fetch(`${studio.baseUrl}/models`)).json()).toEqual(['studio']);
    expect(await (await fetch(`${studio.baseUrl}/health/`)).json()).toEqual({ status: 'healthy' });
    expect(await (await fetch(`${studio.baseUrl}/`)).text()).toContain('synthetic');
  });

  test('answers HEAD with the headers of the picture and no body', async () => {
    await using studio = await openStudio();
    const response = await fetch(pictureAddress(studio.baseUrl, prompt), { method: 'HEAD' });
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  test('helps whoever asks for something else', async () => {
    await using studio = await openStudio();
    const lost = await fetch(`${studio.baseUrl}/imagine`);
    expect(lost.status).toBe(404);
    expect((await lost.json()).message).toContain('GET /');
    const unslashed = await fetch(`${studio.baseUrl}/api/chat/generate-car-images`, {
      method: 'POST',
      body: '{}',
    });
    expect((await unslashed.json()).message).toContain('trailing slash');
    const posted = await fetch(`${studio.baseUrl}/models`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('takes its time by seed, on the injected clock', async () => {
    const clock = fakeClock();
    await using studio = await openStudio({ clock, latencyMs: 800, jitterMs: 400 });
    for (const seed of [1, 2, 1]) await fetch(pictureAddress(studio.baseUrl, prompt, { seed }));
    const [first, second, again] = clock.waits;
    expect(again).toBe(first);
    expect(second).not.toBe(first);
    for (const waitMs of clock.waits) expect(waitMs).toSatisfy((ms: number) => ms >= 800 && ms < 1200);
  });

  test('notes how long it took over each', async () => {
    await using studio = await openStudio({ latencyMs: 800 });
    await fetch(pictureAddress(studio.baseUrl, prompt));
    expect(studio.requests.map(({ servedMs }) => servedMs)).toEqual([800]);
  });

  test('makes no more pictures at once than it may', async () => {
    const held: (() => void)[] = [];
    const rasterize = async (svg: string) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return plainArtist.rasterize(svg);
    };
    await using studio = await openStudio({ concurrency: 2, artist: { ...plainArtist, rasterize } });
    const seeds = [1, 2, 3, 4, 5];
    const answers = seeds.map((seed) => fetch(pictureAddress(studio.baseUrl, prompt, { seed })));
    await expect.poll(() => studio.requests.length).toBe(5);
    // A round trip later every picture that may begin has begun.
    await fetch(`${studio.baseUrl}/models`);
    expect(held.length).toBe(2);
    while (studio.requests.some(({ status }) => status === null)) {
      for (const release of held.splice(0)) release();
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const answer of answers) expect((await answer).status).toBe(200);
  });

  test('refuses requests that come too soon, and says when to come back', async () => {
    const clock = fakeClock();
    await using studio = await openStudio({ clock, minIntervalMs: 15_000 });
    const ask = () => fetch(pictureAddress(studio.baseUrl, prompt));
    expect((await ask()).status).toBe(200);
    clock.advance(4500);
    const early = await ask();
    expect([early.status, early.headers.get('retry-after')]).toEqual([429, '11']);
    clock.advance(10_500);
    expect((await ask()).status).toBe(200);
  });

  test('answers 500 in words when drawing fails, and goes on', async () => {
    const broken = { ...plainArtist, rasterize: () => Promise.reject(new Error('/secret/path')) };
    await using studio = await openStudio({ artist: broken });
    const response = await fetch(pictureAddress(studio.baseUrl, prompt));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect((await fetch(`${studio.baseUrl}/models`)).status).toBe(200);
  });
});

describe('a studio among rude clients', () => {
  test.each([
    ['garbage', 'hello there\r\n\r\n', '400'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nlong: ${'a'.repeat(80_000)}\r\n\r\n`, '431'],
    ['an absolute address', 'GET http://x/models HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', '200'],
    ['a path that is none', 'GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', '404'],
    ['a tunnel', 'CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n', ''],
  ])('survives %s', async (_name, bytes, status) => {
    await using studio = await openStudio();
    expect(await sendRaw(studio.port, bytes)).toContain(status);
    expect((await fetch(`${studio.baseUrl}/models`)).status).toBe(200);
  });

  test('survives whatever bytes come', async () => {
    await using studio = await openStudio();
    const line = fc.tuple(
      fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', ''),
      fc.webPath(),
      fc.webQueryParameters(),
    );
    const wellMeant = line.map(([method, path, query]) => `${method} /prompt${path}?${query} HTTP/1.1`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), wellMeant), async (text) => {
        await sendRaw(studio.port, `${text}\r\nhost: x\r\nconnection: close\r\n\r\n`);
        expect((await fetch(`${studio.baseUrl}/models`)).status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });

  test('forgets a picture whose client has gone', async () => {
    let waiting = (): void => {};
    const asked = new Promise<void>((resolve) => {
      waiting = resolve;
    });
    const aborted: unknown[] = [];
    const sleep = (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          aborted.push(signal.reason);
          reject(signal.reason);
        });
        waiting();
      });
    await using studio = await openStudio({ latencyMs: 1000, clock: { now: () => 0, sleep } });
    const client = new AbortController();
    const response = fetch(pictureAddress(studio.baseUrl, prompt), { signal: client.signal });
    await asked;
    client.abort();
    await expect(response).rejects.toThrow();
    await expect.poll(() => aborted.length).toBe(1);
    expect((await fetch(`${studio.baseUrl}/models`)).status).toBe(200);
    expect(studio.requests[0]?.status).toBeNull();
  });

  test('closes at once while a client is left hanging, and may be closed twice', async () => {
    const studio = await openStudio({ faults: parseFaults('hang') });
    const left = fetch(pictureAddress(studio.baseUrl, prompt)).catch((error: Error) => error.message);
    await expect.poll(() => studio.requests[0]?.fault).toBe('hang');
    await studio.close();
    await studio.close();
    expect(await left).toBe('fetch failed');
  });

  test('names an address to connect to where it listens on all interfaces', async () => {
    await using studio = await openStudio({ host: '0.0.0.0' });
    expect(studio.baseUrl).toBe(`http://127.0.0.1:${studio.port}`);
    expect((await fetch(`${studio.baseUrl}/models`)).status).toBe(200);
  });

  test('says so when its port is taken', async () => {
    await using studio = await openStudio();
    await expect(openStudio({ port: studio.port })).rejects.toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining('EADDRINUSE'),
    });
  });
});
