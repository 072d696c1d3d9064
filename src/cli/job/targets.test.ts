import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { findClosedPort } from '../../http/loopback-server.fixture.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { type Result, resultSchema } from '../../model/result.ts';
import { startStudio } from '../../studio/start-studio.ts';
import { jpeg, startService } from '../../targets/target-run.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const key = 'canary-9f8e7d6c5b4a';

async function readLatest(sandbox: Sandbox): Promise<Result> {
  return resultSchema.parse(
    JSON.parse(await readFile(join(sandbox.dir, 'reports/latest/result.json'), 'utf8')),
  );
}

/** Every text file that a run wrote. */
async function readEverything(sandbox: Sandbox): Promise<string> {
  const dir = join(sandbox.dir, 'reports/latest');
  const names = (await readdir(dir)).filter((name) => /\.(json|jsonl|html|md|xml)$/.test(name));
  return (await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')))).join('\n');
}

async function startBackendStudio() {
  const { brands } = await loadSuite({});
  const studio = await startStudio({ brands, clock: createSystemClock() });
  return { ...studio, [Symbol.asyncDispose]: () => studio.close() };
}

describe('car-eval run --target backend', () => {
  test("scores the backend's own prompts and pictures", async () => {
    await using sandbox = await createSandbox();
    await using studio = await startBackendStudio();
    const { code } = await sandbox.run('run', '--target', 'backend', '--base-url', studio.baseUrl);
    const { cases, targets } = await readLatest(sandbox);
    expect(code).toBe(0);
    expect(targets[0]).toMatchObject({ id: 'backend', capabilities: { writesPrompts: true } });
    expect(cases.map(({ status }) => status)).toEqual(cases.map(() => 'ok'));
    expect(studio.requests.filter(({ method }) => method === 'POST')).toHaveLength(5);
  });

  test('that is stopped ends at once: exit 2, how to start it, how to check it, and nothing written', async () => {
    await using sandbox = await createSandbox();
    const url = `http://127.0.0.1:${await findClosedPort()}`;
    const { code, stderr } = await sandbox.run('run', '--target', 'backend', '--base-url', url);
    expect(code).toBe(2);
    expect(stderr).toContain('Start it with: python manage.py runserver');
    expect(stderr).toContain(`Check it with: curl -i ${url}/health/`);
    expect(await readdir(sandbox.dir)).toEqual([]);
  });

  test('reads its log into the report', async () => {
    await using sandbox = await createSandbox();
    const log = join(sandbox.dir, 'backend.log');
    await writeFile(log, '');
    const backend = await startService(async ({ method, url }) => {
      if (url === '/health/') return { body: { status: 'healthy' } };
      if (method !== 'POST') return { body: await jpeg(url.length) };
      await writeFile(
        log,
        '🚗 [AsyncGen] Starting parallel prompt generation\nFalling back to sequential generation\n',
      );
      const images = ['front', 'side'].map((angle) => ({ angle, url: `${backend.origin}/${angle}.jpg` }));
      return { body: { success: true, session_id: 'CAR-1', images } };
    });
    await sandbox.run(
      ...['run', '--suite', 'quick', '--target', 'backend'],
      ...['--base-url', backend.origin, '--backend-log', 'backend.log'],
    );
    const { cases } = await readLatest(sandbox);
    expect(cases[0]?.log).toContain('Backend log: 1 of 6 expected lines seen.');
    expect(cases[0]?.warnings.map(({ code }) => code)).toContain('sequential-fallback');
    expect(await readEverything(sandbox)).toContain('not seen: [AsyncSearch] Logo info found');
  });
});

describe('car-eval run --targets', () => {
  test('scores several targets side by side in one report', async () => {
    await using sandbox = await createSandbox();
    await using studio = await startBackendStudio();
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      `targets:
  good:
    label: Good studio
    type: studio
  wrong-color:
    type: studio
    studioDefect: paint@rear=red
  django:
    type: backend
    baseUrl: ${studio.baseUrl}
`,
    );
    const { stdout } = await sandbox.run('run', '--targets', 'targets.yaml', '--case', 'renault-clio');
    const { targets, summaries, cases } = await readLatest(sandbox);
    const ids = ['good', 'wrong-color', 'django'];
    expect(targets.map(({ id }) => id)).toEqual(ids);
    expect(summaries.map(({ target, counts }) => [target, counts.photos])).toEqual(ids.map((id) => [id, 3]));
    expect(cases.map(({ target }) => target)).toEqual(ids);
    expect(stdout).toContain('Good studio');
    const html = await readFile(join(sandbox.dir, 'reports/latest/report.html'), 'utf8');
    for (const name of ['Good studio', 'wrong-color', 'django']) expect(html).toContain(name);
  });

  test('a target that is down does not stop the others; its pictures are errored, never scored', async () => {
    await using sandbox = await createSandbox();
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      `targets:
  here: { type: studio }
  gone: { type: backend, baseUrl: "http://127.0.0.1:${await findClosedPort()}" }
`,
    );
    const { code, stderr } = await sandbox.run('run', '--targets', 'targets.yaml', '--suite', 'quick');
    const { summaries, cases } = await readLatest(sandbox);
    expect(code).toBe(2);
    expect(stderr).toContain('runserver');
    expect(summaries.map(({ target, overall }) => [target, overall === null])).toEqual([
      ['here', false],
      ['gone', true],
    ]);
    expect(cases[1]).toMatchObject({ status: 'errored', passed: null });
    expect(cases[1]?.shots.map(({ error }) => error?.code)).toEqual(['skipped', 'skipped']);
  });

  test('every fault of the file is told with its place before anything is asked', async () => {
    await using sandbox = await createSandbox();
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      'targets:\n  a:\n    type: bakend\n  b:\n    type: openai\n    baseURL: x\n',
    );
    const { code, stderr } = await sandbox.run('run', '--targets', 'targets.yaml');
    expect(code).toBe(1);
    expect(stderr).toMatch(/targets\.yaml:3:11 .*did you mean `backend`/);
    expect(stderr).toMatch(/targets\.yaml:4:3 .*needs `model`/);
    expect(stderr).toMatch(/targets\.yaml:6:5 .*did you mean `baseUrl`/);
  });

  test.each([
    [['--model', 'flux'], /--model describes one target/],
    [['--target', 'b'], /has no target `b`/],
  ])('with %j is bad usage', async (flags, message) => {
    await using sandbox = await createSandbox();
    await writeFile(join(sandbox.dir, 'targets.yaml'), 'targets:\n  a: { type: studio }\n');
    const { code, stderr } = await sandbox.run('run', '--targets', 'targets.yaml', ...flags);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  test('--target chooses one of the file', async () => {
    await using sandbox = await createSandbox();
    await writeFile(join(sandbox.dir, 't.yaml'), 'targets:\n  a: { type: studio }\n  b: { type: studio }\n');
    await sandbox.run('run', '--targets', 't.yaml', '--target', 'b', '--suite', 'quick', '--no-images');
    expect((await readLatest(sandbox)).targets.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('keys', () => {
  /** A service that shouts the key it was given wherever it can. */
  const startLeaky = () =>
    startService(({ url, headers }) => {
      if (url === '/v1/models') return { body: { data: [] } };
      const said = `${headers.authorization} ${key}`;
      const address = `http://pictures.invalid/${key}.jpg?token=${key}`;
      return url.includes('refuse')
        ? { status: 401, body: said }
        : { body: { data: [{ url: address, revised_prompt: said }], error: said } };
    });

  test.each(['', '/refuse'])(
    'are in nothing that a run writes or prints, whatever a service at "%s" echoes',
    async (path) => {
      await using sandbox = await createSandbox();
      const server = await startLeaky();
      sandbox.env['MY_KEY'] = key;
      await writeFile(
        join(sandbox.dir, 'targets.yaml'),
        `targets:
  mine:
    type: openai
    baseUrl: ${server.origin}${path === '' ? '' : `${path}/v1`}
    model: sdxl
    keyEnv: MY_KEY
`,
      );
      const outcome = await sandbox.run(
        'run',
        '--targets',
        'targets.yaml',
        '--suite',
        'quick',
        '--max-retries',
        '0',
      );
      const written = await readEverything(sandbox).catch(() => '');
      expect(server.sent.some(({ headers }) => headers.authorization === `Bearer ${key}`)).toBe(true);
      expect(outcome.code).toBe(path === '' ? 2 : 1);
      expect(`${written}${outcome.stdout}${outcome.stderr}`).not.toContain(key);
    },
  );

  test('that are missing end the run before anything is asked', async () => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run('run', '--target', 'pollinations');
    expect(code).toBe(1);
    expect(stderr).toContain('export POLLINATIONS_API_KEY=...');
  });

  test('are not taken in an address', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run('run', '--target', 'backend', '--base-url', `http://h/?key=${key}`);
    expect(code).toBe(1);
  });
});

describe('flags of one target', () => {
  test.each([
    [['--target', 'bakend'], /did you mean `backend`/],
    [['--model', 'flux'], /--model says nothing to --target studio/],
    [['--target', 'openai'], /Expected --model NAME/],
    [['--target', 'backend', '--size', '640x480'], /--size says nothing to --target backend/],
    [['--size', '640'], /width x height/],
    [['--backend-log', 'x.log'], /--target backend/],
  ])('%j is bad usage', async (flags, message) => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run('run', ...flags);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  test('--size asks the studio for pictures of that size', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick', '--size', '1280x720', '--no-measure');
    const { cases } = await readLatest(sandbox);
    expect(cases[0]?.shots.map(({ photo }) => [photo?.width, photo?.height])).toEqual([
      [1280, 720],
      [1280, 720],
    ]);
  });
});

describe('car-eval plan', () => {
  test('tells requests, time and cost of every target, and needs no key', async () => {
    await using sandbox = await createSandbox();
    await writeFile(
      join(sandbox.dir, 't.yaml'),
      `targets:
  cheap: { type: openai, model: sdxl, baseUrl: "http://localhost:9", delayMs: 2000, pricePerImage: 0.04, currency: EUR }
  old: { type: pollinations-legacy }
  api: { type: pollinations }
  django: { type: backend }
`,
    );
    const { code, stdout } = await sandbox.run('plan', '--targets', 't.yaml', '--repeat', '2');
    expect(code).toBe(0);
    expect(stdout).toContain('26 pictures in 10 series, at most 3 at once, at cheap, model sdxl');
    expect(stdout).toContain('at least 50 s at the limit of localhost:9');
    expect(stdout).toContain('1.04 EUR (26 x 0.04)');
    expect(stdout).toContain('at least 6 min 15 s at the limit of image.pollinations.ai');
    expect(stdout).toContain('10 to localhost:8000, 26 downloads from where its answers say');
    expect(stdout).toContain('cost      unknown');
  });
});

test('car-eval run --target replay scores a folder of saved pictures', async () => {
  await using sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'saved/renault-clio'), { recursive: true });
  for (const [index, angle] of ['front', 'side', 'rear'].entries())
    await writeFile(join(sandbox.dir, 'saved/renault-clio', `${angle}.jpg`), await jpeg(index));
  await sandbox.run('run', '--target', 'replay', '--input', 'saved');
  const { cases } = await readLatest(sandbox);
  expect(cases.map(({ id }) => id)).toEqual(['renault-clio']);
  expect(cases[0]?.shots.map(({ photo }) => photo?.mime)).toEqual(cases[0]?.shots.map(() => 'image/jpeg'));
});
