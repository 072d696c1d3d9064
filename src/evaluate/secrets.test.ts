import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSandbox } from '../cli/cli.fixture.ts';
import { delivery, fakeHttp, fakeTarget, picture } from '../generator/fake-target.fixture.ts';
import type { Target } from '../generator/target.ts';
import { createHttpClient } from '../http/create-client.ts';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import { evaluateHere, makeTestFolder } from './test-run.fixture.ts';
import { writeReports } from './write-reports.ts';

/** Long enough to be found by chance nowhere else; with what URLs write in another way. */
const canary = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'),
      minLength: 16,
      maxLength: 30,
    }),
    fc.constantFrom('', '+', '/', '=', '%', '-', '_', '.', ' '),
  )
  .map(([letters, sign]) => `Q${letters.slice(0, 8)}${sign}${letters.slice(8)}`);

const secretName = fc.constantFrom(
  'key',
  'api_key',
  'token',
  'access_token',
  'sig',
  'X-Amz-Signature',
  'password',
);

/** How a service gives away what it was told. `said` is what it knows of the request. */
const echoes: Readonly<Record<string, (request: IncomingMessage, said: string) => string>> = {
  'the address': ({ url = '' }) => `Cannot GET ${url}`,
  'the decoded address': ({ url = '' }) => `Cannot GET ${safeDecode(url)}`,
  'the bare secret': (_request, said) => `Unknown credentials ${said}, ask for others`,
  JSON: (_request, said) => JSON.stringify({ error: 'denied', api_key: said }),
  'a header': (_request, said) => `Authorization: Bearer ${said}`,
  HTML: (request, said) => `<html><body>${request.url} ${said}</body></html>`,
};

/** A service can give away only what it was told. */
function isTold({ url = '', headers }: IncomingMessage, secret: string): boolean {
  return url.includes(encodeURIComponent(secret)) || headers.authorization?.includes(secret) === true;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const leak = fc.record({
  secret: canary,
  name: secretName,
  place: fc.constantFrom('query', 'userinfo', 'header', 'redirect', 'refused redirect', 'hash'),
  status: fc.constantFrom(200, 400, 401, 403, 422, 429, 500),
  echo: fc.constantFrom(...Object.keys(echoes)),
});
type Leak = typeof leak extends fc.Arbitrary<infer Value> ? Value : never;

/** A service that says too much. */
async function startGossip({ secret, name, place, status, echo }: Leak) {
  const server = createServer((request, response) => {
    const { host } = request.headers;
    if (place.endsWith('redirect') && !request.url?.startsWith('/next')) {
      const userinfo = place === 'redirect' ? '' : `user:${encodeURIComponent(secret)}@`;
      const location = `http://${userinfo}${host}/next?${name}=${encodeURIComponent(secret)}`;
      response.writeHead(302, { location }).end();
      return;
    }
    response.writeHead(status, {
      'x-key': encodeURIComponent(secret),
      'set-cookie': `id=${encodeURIComponent(secret)}`,
    });
    response.end(echoes[echo]?.(request, isTold(request, secret) ? secret : 'nobody'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf({ secret, name, place }: Leak, port: number): string {
  const encoded = encodeURIComponent(secret);
  if (place === 'query') return `http://127.0.0.1:${port}/car.jpg?a=1&${name}=${encoded}&b=2`;
  if (place === 'userinfo') return `http://user:${encoded}@127.0.0.1:${port}/car.jpg`;
  if (place === 'hash') return `http://127.0.0.1:${port}/car.jpg#${name}=${encoded}`;
  return `http://127.0.0.1:${port}/car.jpg`;
}

/** A target with a key of its own, which its service echoes. */
function keyedTarget(told: Leak, port: number): Target {
  const url = addressOf(told, port);
  const target = fakeTarget(({ shots, sessionId }) =>
    shots.map(({ angle, prompt, seed }) => ({
      angle,
      prompt,
      sentPrompt: prompt,
      negativePrompt: null,
      seed,
      sessionId,
      picture: {
        kind: 'request',
        request: {
          method: 'GET',
          url,
          headers: told.place === 'header' ? { authorization: `Bearer ${told.secret}` } : {},
          refuse: () => null,
          read: () => ({ picture: { kind: 'url', url }, error: null, warnings: [] }),
        },
      },
      attempts: [],
      warnings: [],
    })),
  );
  return { ...target, ownsAddress: () => true };
}

/** Every spelling of a secret that would give it away. */
function spellings(secret: string): string[] {
  const encoded = encodeURIComponent(secret);
  return [secret, encoded, encoded.replaceAll('%20', '+'), JSON.stringify(secret).slice(1, -1)];
}

async function readAll(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
  return [...files.map(({ name }) => name), ...texts].join('\n');
}

function expectNoTrace(text: string, { secret }: Leak): void {
  for (const spelling of spellings(secret)) expect(text).not.toContain(spelling);
}

test('a key in an address, a header or an answer reaches no file and no event of a run', async () => {
  await fc.assert(
    fc.asyncProperty(leak, async (told) => {
      await using gossip = await startGossip(told);
      await using folder = await makeTestFolder();
      const clock = createFakeClock({ skipUpToMs: 119_999 });
      const http = createHttpClient({
        clock,
        random: () => 0.5,
        maxRetries: 1,
        perHostConcurrency: 2,
        userAgent: 'car-eval-test',
      });
      const target = keyedTarget(told, gossip.port);
      const { runDir, stored, result, events } = await evaluateHere({
        outDir: folder.path,
        target,
        http,
        clock,
      });
      await writeReports(runDir, stored, { lang: 'en' });
      await http.close();
      expect(result.cases[0]?.status).not.toBe('ok');
      expectNoTrace(JSON.stringify(events), told);
      expectNoTrace(await readAll(runDir), told);
    }),
    { numRuns: 60, seed: 3 },
  );
});

test('what a backend gives away in its answer reaches no file and no line of the command line', async () => {
  await fc.assert(
    fc.asyncProperty(leak, fc.constantFrom('--verbose', '--quiet', '--json'), async (told, flag) => {
      await using gossip = await startGossip(told);
      await using sandbox = await createSandbox();
      const url = addressOf(told, gossip.port);
      const said = {
        error: `401 from ${url}`,
        api_key: told.secret,
        headers: { Authorization: `Bearer ${told.secret}` },
      };
      const image = { url, prompt: 'a car', seed: 1, session_id: 'CAR-1' };
      const body = {
        success: told.status < 500,
        session_id: 'CAR-1',
        error: said,
        images: [
          { ...image, angle: 'front', error: said },
          { ...image, angle: 'side', success: false, error: said },
        ],
      };
      const answers = { 'renault-clio': { status: told.status, body } };
      await writeFile(join(sandbox.dir, 'saved.json'), JSON.stringify(answers));
      const { stdout, stderr } = await sandbox.run(
        ...[
          'run',
          '--suite',
          'quick',
          '--target',
          'replay',
          '--input',
          'saved.json',
          '--max-retries',
          '0',
          flag,
        ],
        '--allow-private-addresses',
      );
      expectNoTrace(stdout + stderr, told);
      expectNoTrace(await readAll(join(sandbox.dir, 'reports', 'latest', '.')), told);
    }),
    { numRuns: 15, seed: 4 },
  );
});

test('a key in --base-url reaches neither run.json nor any line', async () => {
  const secret = 'Qverysecretvalue7';
  await using sandbox = await createSandbox();
  const bases = [`http://user:${secret}@127.0.0.1:9/`, `http://127.0.0.1:9/?api_key=${secret}`];
  for (const base of bases) {
    const { stdout, stderr } = await sandbox.run('run', '--suite', 'quick', '--base-url', base, '--verbose');
    expect(stdout + stderr).not.toContain(secret);
    expect(await readAll(sandbox.dir)).not.toContain(secret);
  }
});

test.each(['x', '-', '1', 'images', 'session', 'kind', 'photo-of-a-car'])(
  'the placeholder %j as a key leaves the files and the events of a run whole',
  async (secret) => {
    await using folder = await makeTestFolder();
    const drawing = fakeTarget((series) => series.shots.map(({ angle }) => delivery(angle)));
    const target = { ...drawing, secrets: [secret] };
    const http = fakeHttp((url) => picture(url.length));
    const { result, events } = await evaluateHere({ outDir: folder.path, target, http });
    expect(result.cases.flatMap(({ shots }) => shots.map(({ status }) => status))).toEqual(['ok', 'ok']);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['run-started', 'shot-finished', 'run-finished']),
    );
  },
);
