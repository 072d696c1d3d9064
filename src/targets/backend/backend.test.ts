import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import { findClosedPort } from '../../http/loopback-server.fixture.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import { startStudio } from '../../studio/start-studio.ts';
import {
  codesOf,
  jpeg,
  type Reply,
  runTarget,
  service,
  startService,
  targetContext,
} from '../target-run.fixture.ts';
import { createBackendTarget } from './backend.ts';

const route = '/api/chat/generate-car-images/';
const create = (baseUrl: string) => createBackendTarget({ ...service(baseUrl), log: null });

interface Asked {
  readonly angles: readonly string[];
}

/** An answer of the usual revision, its pictures on the backend's own host. */
function answerOf({ angles }: Asked, origin: string, changes: object = {}) {
  const images = angles.map((angle, index) => ({
    angle,
    url: `${origin}/media/${angle}.jpg`,
    prompt: `2019 Renault Clio, ${angle}`,
    seed: 100 + index,
    session_id: 'CAR-1',
  }));
  return { success: true, session_id: 'CAR-1', images, total_generated: images.length, ...changes };
}

/** A backend that answers a POST with what `chat` gives, and serves pictures under /media/. */
async function startBackend(chat: (asked: Asked, origin: string, posts: number) => Reply) {
  let posts = 0;
  const backend = await startService(async ({ method, url, body }) => {
    if (url === '/health/') return { body: { status: 'healthy' } };
    if (method === 'POST') {
      posts += 1;
      return chat(JSON.parse(body), backend.origin, posts);
    }
    return { body: await jpeg(url.length) };
  });
  return { ...backend, posts: () => backend.sent.filter(({ method }) => method === 'POST') };
}

const usual = (asked: Asked, origin: string): Reply => ({ body: answerOf(asked, origin) });

describe('a series at the backend', () => {
  test('is asked for in one POST, with the car under `car_data` and at the top level', async () => {
    const backend = await startBackend(usual);
    const { shots, facts } = await runTarget(create(backend.origin));
    const [post, ...more] = backend.posts();
    const body = JSON.parse(post?.body ?? '');
    expect(more).toEqual([]);
    expect(post?.url).toBe(route);
    expect(body.car_data).toEqual({
      brand: 'Renault',
      model: 'Clio',
      year: 2019,
      color: 'blue',
      body_type: 'hatchback',
      vehicle_type_name: 'легкові',
      condition: 'used',
      description: '',
    });
    expect(body).toMatchObject({
      ...body.car_data,
      angles: ['front', 'side', 'rear'],
      style: 'realistic',
      use_mock_algorithm: true,
    });
    expect(codesOf(shots)).toEqual(['ok', 'ok', 'ok']);
    expect(facts.sessionId).toBe('CAR-1');
  });

  test('leaves out what the case does not ask for', async () => {
    const backend = await startBackend(usual);
    const car = { ...clioCar, year: null, bodyType: null };
    await runTarget(create(backend.origin), { case: makeCase({ car }) });
    const { car_data } = JSON.parse(backend.posts()[0]?.body ?? '');
    expect(Object.keys(car_data)).toEqual([
      'brand',
      'model',
      'color',
      'vehicle_type_name',
      'condition',
      'description',
    ]);
  });

  test('is asked for angle by angle when sequential; several sessions are said to be several', async () => {
    const backend = await startBackend((asked, origin) => ({
      body: answerOf(asked, origin, { session_id: `CAR-${asked.angles[0]}` }),
    }));
    const { shots, facts } = await runTarget(create(backend.origin), { sequential: true });
    const angles = backend.posts().map(({ body }) => JSON.parse(body).angles);
    expect(angles).toEqual([['front'], ['side'], ['rear']]);
    expect(shots.map(({ attempts }) => attempts.length)).toEqual([2, 2, 2]);
    expect(facts.warnings).toContainEqual(expect.objectContaining({ code: 'several-sessions' }));
  });

  test('counts the time of its POST once, at the first shot whose picture is fetched', async () => {
    const backend = await startBackend((asked, origin) => {
      const { images, ...rest } = answerOf(asked, origin);
      return { body: { ...rest, images: images.slice(1) } };
    });
    const { shots } = await runTarget(create(backend.origin));
    expect(shots.map(({ angle, attempts }) => [angle, attempts.length])).toEqual([
      ['front', 0],
      ['side', 2],
      ['rear', 1],
    ]);
    expect(shots.map(({ latencyMs }) => latencyMs === null)).toEqual([true, false, false]);
  });

  test('scores prompts without fetching a picture', async () => {
    const backend = await startBackend(usual);
    const { shots } = await runTarget(create(backend.origin), { images: false });
    expect(backend.sent.map(({ method }) => method)).toEqual(['POST']);
    expect(shots.map(({ prompt }) => prompt)).toEqual(
      ['front', 'side', 'rear'].map((angle) => `2019 Renault Clio, ${angle}`),
    );
  });

  test('a backend that fails is no good series, pictures or not', async () => {
    const backend = await startBackend(() => ({ status: 500, body: { success: false, error: 'boom' } }));
    const { shots } = await runTarget(create(backend.origin), { images: false });
    expect(shots.map(({ status }) => status)).toEqual(['errored', 'errored', 'errored']);
  });
});

const page = '<html><title>Server Error</title>Server Error (500)</html>';
const twice = (code: string) => Array.from({ length: 3 }, () => code);

describe('what the backend answers becomes', () => {
  test.each<[string, (asked: Asked, origin: string, posts: number) => Reply, string[], number]>([
    [
      'no answer, final, for 500 with its own JSON',
      () => ({ status: 500, body: { success: false, error: "name 'x' is not defined" } }),
      twice('http-error'),
      1,
    ],
    [
      'no answer for 400 with details',
      () => ({ status: 400, body: { success: false, error: 'Invalid', details: { year: ['no'] } } }),
      twice('http-error'),
      1,
    ],
    [
      'no answer for 422 of a malformed request',
      () => ({ status: 422, body: { error: { year: ['required'] } } }),
      twice('http-error'),
      1,
    ],
    [
      'a refusal for 400 that names the content policy',
      () => ({ status: 400, body: { success: false, error: 'content policy violation' } }),
      twice('content-refused'),
      1,
    ],
    [
      'no answer for a page with 500, tried again',
      () => ({ status: 500, body: page }),
      twice('http-error'),
      3,
    ],
    [
      'no answer for 503 of a proxy in JSON, tried again',
      () => ({ status: 503, body: { message: 'no healthy upstream' } }),
      twice('http-error'),
      3,
    ],
    ['no answer for 502 {}, tried again', () => ({ status: 502, body: {} }), twice('http-error'), 3],
    [
      'no answer for 401 in JSON',
      () => ({ status: 401, body: { detail: 'No credentials' } }),
      twice('http-error'),
      1,
    ],
    ['no answer for CSRF 403', () => ({ status: 403, body: page }), twice('http-error'), 1],
    ['no answer for ALLOWED_HOSTS 400', () => ({ status: 400, body: page }), twice('http-error'), 1],
    ['nothing to judge for a page with 200', () => ({ body: page }), twice('answer-not-read'), 1],
    [
      'nothing to judge for a task that is not done',
      () => ({ status: 202, body: { task_id: 'f0e1', status: 'PENDING' } }),
      twice('accepted-not-done'),
      1,
    ],
    [
      'nothing to judge for a redirect to a login page',
      () => ({ status: 302, headers: { location: '/accounts/login/' }, body: '' }),
      twice('redirected'),
      1,
    ],
    [
      'no picture for 200 with none',
      (asked, origin) => ({ body: answerOf(asked, origin, { images: [] }) }),
      twice('empty-response'),
      1,
    ],
    ['a rate limit for 429', () => ({ status: 429, body: {} }), twice('rate-limited'), 3],
    [
      'good pictures when a later try succeeds',
      (asked, origin, posts) => (posts === 1 ? { status: 502, body: page } : usual(asked, origin)),
      twice('ok'),
      2,
    ],
    [
      'a stand-in for the address of a stand-in service',
      ({ angles }) => ({
        body: answerOf({ angles }, 'https://via.placeholder.com'),
      }),
      twice('placeholder-host'),
      1,
    ],
  ])('%s', async (_title, chat, codes, posts) => {
    const backend = await startBackend(chat);
    const { shots } = await runTarget(create(backend.origin));
    expect(codesOf(shots)).toEqual(codes);
    expect(backend.posts()).toHaveLength(posts);
  });
});

describe('addresses of pictures', () => {
  test('the backend by another name of this machine is its own host; another port is not', async () => {
    const other = await startService(async () => ({ body: await jpeg(1) }));
    const backend = await startBackend(({ angles }, origin) => {
      const answer = answerOf({ angles }, origin.replace('127.0.0.1', 'localhost'));
      const [front, ...rest] = answer.images;
      return { body: { ...answer, images: [{ ...front, url: `${other.origin}/x.jpg` }, ...rest] } };
    });
    const { shots } = await runTarget(create(backend.origin));
    const byAngle = Object.fromEntries(shots.map(({ angle, error }) => [angle, error?.code ?? 'ok']));
    expect(byAngle).toEqual({ front: 'blocked-address', side: 'ok', rear: 'ok' });
    expect(other.hits()).toBe(0);
  });
});

describe('the health of the backend', () => {
  const healthOf = async (baseUrl: string): Promise<unknown> =>
    create(baseUrl)
      .health(targetContext().context)
      .catch((error: unknown) => error);

  test('is good when it says so', async () => {
    const { origin } = await startBackend(usual);
    expect(await healthOf(origin)).toBeUndefined();
  });

  test('a backend that is down is told with the command to start it and the line to check it', async () => {
    const port = await findClosedPort();
    const stop = await healthOf(`http://127.0.0.1:${port}`);
    expect(stop).toBeInstanceOf(Stop);
    expect(stop).toMatchObject({ code: 'target-down', exitCode: 2 });
    expect((stop as Stop).hint).toBe(
      `Start it with: python manage.py runserver ${port}\nCheck it with: curl -i http://127.0.0.1:${port}/health/`,
    );
  });

  test.each<[string, Reply]>([
    ['OK', { headers: { 'content-type': 'text/plain' }, body: 'OK' }],
    ['nothing, with 204', { status: 204, body: '' }],
    ['a number', { body: { status: 200 } }],
    ['true', { body: { status: true } }],
    ['running', { body: { status: 'running' } }],
    ['a list', { body: [] }],
    ['no word of it', { body: { version: '1.2' } }],
  ])('is good when it answers %s', async (_title, reply) => {
    const { origin } = await startService(() => reply);
    expect(await healthOf(origin)).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ ok: false, error: 'no GPU' }, 'no GPU'],
    [{ healthy: false }, 'healthy'],
    [{ status: 500, detail: 'no database' }, 'no database'],
    [{ status: 'error' }, 'error'],
    [{ status: false }, 'false'],
  ])('is not good when it answers %j', async (body, words) => {
    const { origin } = await startService(() => ({ body }));
    const stop = await healthOf(origin);
    expect(stop).toMatchObject({ code: 'target-down', message: expect.stringContaining(words) });
  });

  test.each<[Reply, string]>([
    [{ status: 401, body: { detail: 'No credentials' } }, '401'],
    [
      { status: 301, headers: { location: 'https://backend.example/health/' }, body: '' },
      'https://backend.example',
    ],
    [{ status: 302, headers: { location: 'ftp://backend.example/' }, body: '' }, 'ftp:'],
  ])('a service that answered %j is not told to be started', async (reply, words) => {
    const { origin } = await startService(() => reply);
    const { message, hint } = (await healthOf(origin)) as Stop;
    expect(message).toContain(words);
    expect(hint).not.toContain('Start it');
  });

  test('a backend that calls itself not well in another type is quoted', async () => {
    const { origin } = await startService(() => ({ body: { ok: 'False' } }));
    expect((await healthOf(origin)) as Stop).toMatchObject({
      message: expect.stringContaining('it calls itself {"ok":"False"}'),
    });
  });

  test.each<[string, Reply]>([
    ['calls itself ill', { body: { status: 'unhealthy' } }],
    ['answers with a page', { body: page }],
    ['has no such address', { status: 404, body: page }],
    ['refuses its host name', { status: 400, body: page }],
  ])('a backend that %s is down', async (_title, reply) => {
    const { origin, hits } = await startService(() => reply);
    expect(await healthOf(origin)).toMatchObject({ code: 'target-down' });
    expect(hits()).toBe(1);
  });
});

test('the embedded studio speaks the same protocol', async () => {
  const { brands } = await loadSuite({});
  await using studio = await startStudioFor(brands);
  const target = create(studio.baseUrl);
  await target.health(targetContext().context);
  const { shots, facts } = await runTarget(target);
  expect(codesOf(shots)).toEqual(['ok', 'ok', 'ok']);
  expect(new Set(shots.map(({ sessionId }) => sessionId))).toEqual(new Set([facts.sessionId]));
  expect(new Set(shots.map(({ seed }) => seed)).size).toBe(3);
});

async function startStudioFor(brands: Awaited<ReturnType<typeof loadSuite>>['brands']) {
  const studio = await startStudio({ brands, clock: createSystemClock() });
  return { ...studio, [Symbol.asyncDispose]: () => studio.close() };
}
