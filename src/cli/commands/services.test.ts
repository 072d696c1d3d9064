import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { jpeg, type SentRequest, startService } from '../../targets/target-run.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

let sandbox: Sandbox;

const clio = `id: renault-clio
why: x
car: { brand: Renault, model: Clio, year: 2020, color: red, bodyType: hatchback }
angles: [front]
`;

beforeEach(async () => {
  sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'cars/cars'), { recursive: true });
  await writeFile(join(sandbox.dir, 'cars/cars/renault-clio.yaml'), clio);
  return () => sandbox[Symbol.asyncDispose]();
});

const isHealth = ({ url }: SentRequest) => url.startsWith('/health');

/** A backend that draws, and says what it likes when it is asked how it is. */
function startBackend(health = 200) {
  return startService((request) =>
    isHealth(request)
      ? { status: health, body: { status: 'healthy' } }
      : {
          body: {
            success: true,
            images: [{ angle: 'front', url: 'http://192.0.2.1/1.jpg', prompt: 'Renault Clio' }],
          },
        },
  );
}

const runAt = (origin: string, ...more: string[]) =>
  sandbox.run('run', '--cases', 'cars', '--target', 'backend', '--base-url', origin, '--no-images', ...more);

it('goes round a health check that would stop it, with --no-health', async () => {
  const backend = await startBackend(404);
  expect((await runAt(backend.origin)).code).toBe(2);
  await runAt(backend.origin, '--no-health');
  expect(backend.sent.map(isHealth)).toEqual([true, false]);
  const latest = JSON.parse(await readFile(join(sandbox.dir, 'reports/latest/run.json'), 'utf8'));
  expect(latest.settings.health).toBe(false);
});

describe('a header of the user', () => {
  const secret = 'canary-7f3a91c2';

  /** Everything that a run has written, in one text. */
  async function readAll(dir: string): Promise<string> {
    const names = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    const texts = await Promise.all(
      files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
    );
    return texts.join('\n');
  }

  /** Echoes what it was sent, as debug pages do. */
  const startEcho = () =>
    startService((request) =>
      isHealth(request)
        ? { body: 'OK' }
        : { status: 400, body: { detail: `not allowed: ${JSON.stringify(request.headers)}` } },
    );

  it('goes to the service with every request, and is written nowhere', async () => {
    const backend = await startEcho();
    const { stdout, stderr } = await runAt(
      backend.origin,
      '--header',
      `X-Gate: ${secret}`,
      `--header=x-team:${secret}2`,
    );
    expect(backend.sent.map(({ headers }) => [headers['x-gate'], headers['x-team']])).toEqual([
      [secret, `${secret}2`],
      [secret, `${secret}2`],
    ]);
    expect(stdout + stderr).not.toContain(secret);
    const written = await readAll(join(sandbox.dir, 'reports'));
    expect(written).not.toContain(secret);
    expect(written).toContain('not allowed');
    expect(written).toContain('X-Gate: ***');
  });

  it('has to be given again to a run that is gone on with', async () => {
    const backend = await startEcho();
    await runAt(backend.origin, '--header', `X-Gate: ${secret}`);
    const without = await sandbox.run('run', '--resume');
    expect(without).toMatchObject({ code: 1, stderr: expect.stringContaining("--header 'X-Gate: ...'") });
    const other = await sandbox.run('run', '--resume', '--header', `X-Other: ${secret}`);
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('without a header X-Other') });
    expect(backend.sent).toHaveLength(2);
    await sandbox.run('run', '--resume', '--header', `x-gate: ${secret}`);
    expect(backend.sent.at(-1)?.headers['x-gate']).toBe(secret);
  });

  it('comes from a targets file, or from a variable that it names', async () => {
    const backend = await startEcho();
    const entry = `type: backend, baseUrl: "${backend.origin}", headers: { X-Team: ${secret}1 }, headerEnv: { X-Gate: GATE }`;
    await writeFile(join(sandbox.dir, 't.yaml'), `targets:\n  ours: { ${entry} }\n`);
    const call = ['run', '--cases', 'cars', '--targets', 't.yaml', '--no-images'];
    const unset = await sandbox.run(...call);
    expect(unset).toMatchObject({ code: 1, stderr: expect.stringContaining('export GATE=...') });
    sandbox.env['GATE'] = secret;
    await sandbox.run(...call);
    expect(backend.sent[1]?.headers).toMatchObject({ 'x-team': `${secret}1`, 'x-gate': secret });
    expect(await readAll(join(sandbox.dir, 'reports'))).not.toContain(secret);
  });

  it.each([
    ['--header', secret],
    ['--header', `Content-Length: ${secret}`],
    ['--header', `X Gate: ${secret}`],
    ['--header', `X-Gate: ${secret}\nX-Other: 1`],
    ['--header', 'X-Gate:'],
  ])('is refused without a word of its value: %s %s', async (...flags) => {
    const { code, stdout, stderr } = await runAt('http://127.0.0.1:9', ...flags);
    expect(code).toBe(1);
    expect(stderr).toContain('--header');
    expect(stdout + stderr).not.toContain(secret);
  });

  it.each([
    ['--target', 'replay'],
    ['--targets', 't.yaml'],
  ])('says nothing to %s %s', async (...flags) => {
    await writeFile(join(sandbox.dir, 't.yaml'), 'targets: { a: { type: backend } }');
    const { code, stderr } = await sandbox.run('run', ...flags, '--header', 'X-Gate: 1');
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('--header') });
  });

  it('is not quoted by what is wrong in a targets file', async () => {
    const file = `targets: { a: { type: backend, headers: { "X Gate": ${secret} }, headerEnv: { X-Gate: "${secret}" } } }`;
    await writeFile(join(sandbox.dir, 't.yaml'), file);
    const { code, stderr } = await sandbox.run('plan', '--targets', 't.yaml');
    expect(code).toBe(1);
    expect(stderr).not.toContain(secret);
  });

  it('takes the place of a key', async () => {
    const { code, stdout } = await sandbox.run(
      ...[
        'plan',
        '--cases',
        'cars',
        '--target',
        'openai',
        '--model',
        'm',
        '--header',
        `Authorization: Bearer ${secret}`,
      ],
    );
    expect(code).toBe(0);
    expect(stdout).not.toContain(secret);
  });
});

describe('a picture at a host that only the service knows', () => {
  async function startInner() {
    const bytes = await jpeg(1);
    return startService((request) => {
      if (isHealth(request)) return { body: 'OK' };
      if (request.url.startsWith('/media')) return { body: bytes };
      const image = { angle: 'front', url: 'http://backend.invalid.internal:8000/media/1.jpg', prompt: 'x' };
      return { body: { success: true, images: [image] } };
    });
  }
  const call = (origin: string, ...more: string[]) =>
    sandbox.run(
      'run',
      '--cases',
      'cars',
      '--target',
      'backend',
      '--base-url',
      origin,
      '--max-retries',
      '0',
      ...more,
    );
  const readShot = async () =>
    JSON.parse((await readFile(join(sandbox.dir, 'reports/latest/shots.jsonl'), 'utf8')).split('\n')[0] ?? '')
      .shot;

  it('is fetched where --map-host says, under its own name', async () => {
    const { origin, port, sent } = await startInner();
    await call(origin, '--map-host', `backend.invalid.internal:8000=127.0.0.1:${port}`);
    expect(sent.at(-1)).toMatchObject({
      url: '/media/1.jpg',
      headers: { host: 'backend.invalid.internal:8000' },
    });
    expect((await readShot()).url).toBe('http://backend.invalid.internal:8000/media/1.jpg');
  });

  it.each(['backend', 'a=b=c', 'http://a=b', 'a/x=b', '='])('is not mapped by "%s"', async (pair) => {
    const { code, stderr } = await call('http://127.0.0.1:9', '--map-host', pair);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Expected two hosts'),
    });
  });
});
