import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type SentRequest, startService } from '../../targets/target-run.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const clio = `id: renault-clio
why: x
car: { brand: Renault, model: Clio, year: 2020, color: red, bodyType: hatchback }
angles: [front]
`;
const key = 'canary-7f3a91c2';

let sandbox: Sandbox;
let service: { readonly origin: string; readonly sent: readonly SentRequest[] };

beforeEach(async () => {
  sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'cars/cars'), { recursive: true });
  await writeFile(join(sandbox.dir, 'cars/cars/renault-clio.yaml'), clio);
  service = await startService(() => ({ status: 500, body: { detail: 'down' } }));
  return () => sandbox[Symbol.asyncDispose]();
});

const quick = ['--cases', 'cars', '--no-images', '--max-retries', '0', '--no-health'];
const start = () => sandbox.run('run', '--target', 'backend', '--base-url', service.origin, ...quick);
const resume = (...more: string[]) => sandbox.run('run', '--resume', ...more);

async function rewriteRun(change: (saved: ReturnType<typeof JSON.parse>) => void): Promise<void> {
  const reports = join(sandbox.dir, 'reports');
  const [id = ''] = (await readdir(reports)).filter((name) => name.startsWith('2'));
  const path = join(reports, id, 'run.json');
  const saved = JSON.parse(await readFile(path, 'utf8'));
  change(saved);
  await writeFile(path, JSON.stringify(saved, null, 2));
}

/** As somebody else's machine has it. */
const moveHouse = () => {
  sandbox.env['HOME'] = join(sandbox.dir, 'elsewhere');
};

test('a run of this user is gone on with as it is', async () => {
  await start();
  expect((await resume()).stderr).not.toContain('--trust');
  expect(service.sent).toHaveLength(2);
  await cp(join(sandbox.dir, 'reports'), join(sandbox.dir, 'moved'), { recursive: true });
  await resume('--out', 'moved');
  expect(service.sent).toHaveLength(3);
});

test('a run stays that of its user when whose faults count is said anew', async () => {
  await start();
  await sandbox.run('score', 'latest', '--judge-blocks', 'provisional');
  expect((await resume()).stderr).not.toContain('--trust');
  expect(service.sent).toHaveLength(2);
});

test('nothing is made at home for a run that sends nothing to anybody of its own', async () => {
  await sandbox.run('run', '--suite', 'quick', '--no-measure');
  await expect(readdir(sandbox.env['HOME'] ?? '')).rejects.toThrow(/ENOENT/);
});

describe('a run from elsewhere', () => {
  test('is asked for at its address when that is repeated, and not before', async () => {
    await start();
    moveHouse();
    const refused = await resume();
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`--trust ${service.origin}`) });
    expect(service.sent).toHaveLength(1);
    const told = await resume('--trust', service.origin);
    expect(told.stderr).toContain(`asks ${service.origin}`);
    await resume('--base-url', `${service.origin}/`);
    expect(service.sent).toHaveLength(3);
  });

  test('is refused where no home is known', async () => {
    delete sandbox.env['HOME'];
    await start();
    expect(await resume()).toMatchObject({ code: 1, stderr: expect.stringContaining('--trust') });
  });

  test('sends no variable that is not repeated', async () => {
    sandbox.env['GITHUB_TOKEN'] = key;
    await start();
    await rewriteRun(({ specs: { targets } }) => {
      targets[0].headers = [{ name: 'X-Gate', env: 'GITHUB_TOKEN' }];
    });
    const refused = await resume('--trust', service.origin);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/--trust \S+ GITHUB_TOKEN\n/) });
    expect(service.sent).toHaveLength(1);
    await resume('--trust', service.origin, 'GITHUB_TOKEN');
    expect(service.sent.at(-1)?.headers['x-gate']).toBe(key);
  });

  test.each([
    [
      'another address',
      ({ specs }: never) => Object.assign(specs['targets'][0], { baseUrl: 'http://192.0.2.7' }),
      'http://192.0.2.7',
    ],
    [
      'a judge',
      ({ specs }: never) =>
        Object.assign(specs['looking'], { judge: 'http://192.0.2.7/v1', judgeKeyEnv: 'AWS_KEY' }),
      'http://192.0.2.7/v1 AWS_KEY',
    ],
    [
      'another way to pictures',
      ({ settings }: never) => Object.assign(settings, { mapHosts: { 'a.test': '192.0.2.7:80' } }),
      'a.test=192.0.2.7:80',
    ],
    [
      'private networks',
      ({ settings }: never) => Object.assign(settings, { allowPrivateAddresses: true }),
      'private-addresses',
    ],
  ])('that names %s is not own any more', async (_what, change, words) => {
    await start();
    await rewriteRun(change as never);
    expect(await resume()).toMatchObject({ code: 1, stderr: expect.stringContaining(words) });
    expect(service.sent).toHaveLength(1);
  });

  test('is sent to its judge when its address and variable are repeated as flags, and not before', async () => {
    sandbox.env['MY_KEY'] = key;
    await start();
    const judge = `${service.origin}/judge`;
    await rewriteRun(({ specs: { looking } }) => {
      Object.assign(looking, { judge, judgeModel: 'm', judgeKeyEnv: 'MY_KEY' });
    });
    const target = ['--base-url', service.origin];
    for (const given of [[], ['--judge', judge], ['--judge-key-env', 'MY_KEY']])
      expect(await resume(...target, ...given)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/--trust \S+ \S+\/judge MY_KEY/),
      });
    expect(service.sent).toHaveLength(1);
    const { stderr } = await resume(...target, '--judge', judge, '--judge-key-env', 'MY_KEY');
    expect(stderr).toContain(`a judge at ${judge} is sent the pictures; the judge is sent the key in MY_KEY`);
  });

  test('is scored without a word to the judge that it names', async () => {
    sandbox.env['MY_KEY'] = key;
    await start();
    await rewriteRun(({ specs: { looking } }) => {
      Object.assign(looking, { judge: `${service.origin}/judge`, judgeModel: 'm', judgeKeyEnv: 'MY_KEY' });
    });
    await sandbox.run('score');
    await sandbox.run('report');
    expect(service.sent).toHaveLength(1);
  });

  test('by an earlier version is no exception', async () => {
    await start();
    await rewriteRun((saved) => {
      delete saved.specs;
    });
    expect(await resume()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`--trust ${service.origin}`),
    });
    expect(service.sent).toHaveLength(1);
  });

  test('may not be told to send elsewhere', async () => {
    await start();
    expect(await resume('--trust', 'http://192.0.2.8')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('http://192.0.2.8'),
    });
  });
});
