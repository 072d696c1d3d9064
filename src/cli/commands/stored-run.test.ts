import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openKillBench } from '../../evaluate/killed-run.fixture.ts';
import {
  type S3Arrival,
  type S3Server,
  type S3ServerOptions,
  startS3Server,
} from '../../store/s3/s3-server.fixture.ts';
import { s3Keys } from '../../store/s3/s3-signature.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

interface Bench {
  readonly sandbox: Sandbox;
  readonly server: S3Server;
  /** The flags that name the bucket. */
  readonly store: readonly string[];
}

async function openBench(options: S3ServerOptions = {}): Promise<Bench> {
  const sandbox = await createSandbox();
  const server = await startS3Server(options);
  onTestFinished(async () => {
    await sandbox[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });
  sandbox.env['AWS_ACCESS_KEY_ID'] = s3Keys.accessKeyId;
  sandbox.env['AWS_SECRET_ACCESS_KEY'] = s3Keys.secretAccessKey;
  return {
    sandbox,
    server,
    store: ['--store', 's3://pictures/nightly', '--store-endpoint', server.endpoint],
  };
}

const cars = ['run', '--case', 'renault-clio', 'peugeot-308', '-j', '1', '--no-measure'];

async function idOf(sandbox: Sandbox, out: string): Promise<string> {
  return JSON.parse(await readFile(join(sandbox.dir, out, 'latest.json'), 'utf8')).run;
}

async function readShots(sandbox: Sandbox, out: string): Promise<readonly string[]> {
  const text = await readFile(join(sandbox.dir, out, await idOf(sandbox, out), 'shots.jsonl'), 'utf8');
  return text.split('\n').filter((line) => line.includes('"kind":"shot"'));
}

async function readStable(sandbox: Sandbox, out: string): Promise<readonly string[]> {
  const { code, stderr } = await sandbox.run('score', 'latest', '--out', out, '--stable', `stable-${out}`);
  expect(code, stderr).toBe(0);
  const files = ['result.json', 'report.html'];
  return Promise.all(files.map((name) => readFile(join(sandbox.dir, `stable-${out}`, name), 'utf8')));
}

/** Lines of shots in the bucket. */
const shotsOf = ({ objects }: S3Server) =>
  [...objects.keys()].filter((key) => /-(front|side|rear)\.json$/.test(key));

/** A busy moment, and an answer that is lost. */
function disturb({ method, key, tries }: S3Arrival) {
  if (method !== 'PUT' || tries > 1) return undefined;
  if (/run\.json$/.test(key)) return 'slow-down';
  return /0000000-001-front\.json$/.test(key) ? 'lost-answer' : undefined;
}

test('a run whose machine is lost goes on elsewhere from its bucket, to the end that it would have had', {
  timeout: 60_000,
}, async () => {
  const { sandbox, server, store } = await openBench({ fault: disturb, pageSize: 3 });
  const whole = await sandbox.run(...cars, '--out', 'whole');
  expect(whole.code, whole.stderr).toBe(0);

  sandbox.interruptAt(/renault-clio (front|side|rear)/);
  const cut = await sandbox.run(...cars, '--out', 'lost', ...store);
  expect(cut.code, cut.stderr).toBe(130);
  const id = await idOf(sandbox, 'lost');
  expect(cut.stdout).toContain(`run --resume ${id} --out lost ${store.join(' ')}`);
  const before = shotsOf(server);
  expect(before.length).toBeGreaterThan(0);
  const all = (await readShots(sandbox, 'whole')).length;
  expect(before.length).toBeLessThan(all);
  await rm(join(sandbox.dir, 'lost'), { recursive: true });

  const { code, stderr } = await sandbox.run('run', '--resume', id, '--out', 'found', ...store);
  expect(code, stderr).toBe(0);
  const after = shotsOf(server).map((key) => key.replace(/^.*\/lines/, 'lines'));
  expect(after).toHaveLength(all);
  expect(after.filter((key) => key.includes('-002-'))).toHaveLength(all - before.length);
  const undisturbed = await readStable(sandbox, 'whole');
  expect(await readStable(sandbox, 'found')).toEqual(undisturbed);

  // The lost machine comes back with what it had in hand: it belongs to the first round, and the second counts.
  const [late = ''] = shotsOf(server).filter((key) => key.includes('-002-'));
  const line = JSON.parse(server.objects.get(late)?.toString() ?? '');
  const error = { code: 'timeout', message: 'No answer.', hint: 'Wait.' };
  const failed = { ...line, shot: { ...line.shot, status: 'errored', photo: null, error } };
  server.objects.set(late.replace('-002-', '-001-'), Buffer.from(JSON.stringify(failed)));
  const again = await sandbox.run('run', '--resume', id, '--out', 'found', ...store);
  expect(again.code, again.stderr).toBe(0);
  expect(shotsOf(server).filter((key) => key.includes('-003-'))).toEqual([]);
  expect(await readStable(sandbox, 'found')).toEqual(undisturbed);
});

test('a run in a folder that others have lies there as in a bucket', async () => {
  const { sandbox } = await openBench();
  await sandbox.run('run', '--suite', 'quick', '--out', 'mine', '--store', 'shared');
  const id = await idOf(sandbox, 'mine');
  const names = await readdir(join(sandbox.dir, 'shared', id), { recursive: true });
  expect(names.filter((name) => /lines.*json$/.test(name)).toSorted()).toEqual(
    ['front', 'side', '~facts'].map((place) => join('lines', '0000', `0000000-001-${place}.json`)),
  );
  const kept = await readdir(join(sandbox.dir, 'shared', id, 'images'));
  expect(kept.toSorted()).toEqual((await readdir(join(sandbox.dir, 'mine', id, 'images'))).toSorted());
  // It is done: nothing is asked for, wherever one goes on with it.
  const { code, stderr } = await sandbox.run('run', '--resume', id, '--out', 'other', '--store', 'shared');
  expect(code, stderr).toBe(0);
  expect(await readStable(sandbox, 'other')).toEqual(await readStable(sandbox, 'mine'));
});

test('the folder of the runs may be the store', async () => {
  const { sandbox } = await openBench();
  const flags = ['--out', 'reports', '--store', 'reports'];
  const { code, stderr } = await sandbox.run('run', '--suite', 'quick', ...flags);
  expect(code, stderr).toBe(0);
  const again = await sandbox.run('run', '--resume', await idOf(sandbox, 'reports'), ...flags);
  expect(again.code, again.stderr).toBe(0);
});

test('a picture that the bucket has lost, and a line that was tampered with, are named and asked for anew', async () => {
  const { sandbox, server, store } = await openBench();
  const first = await sandbox.run('run', '--suite', 'quick', '--out', 'mine', ...store);
  expect(first.code, first.stderr).toBe(0);
  const id = await idOf(sandbox, 'mine');
  const find = (pattern: RegExp) => [...server.objects.keys()].find((key) => pattern.test(key)) ?? '';
  const front = JSON.parse(server.objects.get(find(/-front\.json/))?.toString() ?? '');
  server.objects.delete(`nightly/${id}/${front.shot.photo.path}`);
  const side = JSON.parse(server.objects.get(find(/-side\.json/))?.toString() ?? '');
  const away = {
    ...side,
    shot: { ...side.shot, photo: { ...side.shot.photo, path: 'images/../../../stolen.jpg' } },
  };
  server.objects.set(find(/-side\.json/), Buffer.from(JSON.stringify(away)));

  const { code, stderr } = await sandbox.run('run', '--resume', id, '--out', 'other', ...store);
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/Passed over .*-001-front\.json: its picture is not there\./);
  expect(stderr).toMatch(/Passed over .*-001-side\.json: its picture is not there\./);
  expect(shotsOf(server).filter((key) => key.includes('-002-'))).toHaveLength(2);
  expect(await readdir(sandbox.dir)).not.toContain('stolen.jpg');
  expect(await readStable(sandbox, 'other')).toEqual(await readStable(sandbox, 'mine'));
});

test('a store that refuses a line ends the run, and what is done is gone on with', async () => {
  let isDenied = true;
  const fault = ({ key }: S3Arrival) =>
    isDenied && /-side\.json$/.test(key) ? ('denied' as const) : undefined;
  const { sandbox, store } = await openBench({ fault });
  const cut = await sandbox.run('run', '--suite', 'quick', '-j', '1', '--out', 'mine', ...store);
  expect(cut.code).toBe(1);
  expect(cut.stderr).toContain('s3://pictures/nightly refused it with 403 AccessDenied.');
  expect(cut.stderr).toContain('s3:PutObject');
  expect((await readShots(sandbox, 'mine')).map((line) => JSON.parse(line).shot.angle)).toEqual(['front']);
  isDenied = false;
  const { code, stderr } = await sandbox.run('run', '--resume', '--out', 'mine', ...store);
  expect(code, stderr).toBe(0);
  expect(await readShots(sandbox, 'mine')).toHaveLength(2);
});

test('pictures that were given up stay so elsewhere', async () => {
  const { sandbox, server, store } = await openBench();
  const fault = ['--studio-fault', 'html-200:every=2', '-j', '1', '--max-retries', '0'];
  const failed = await sandbox.run('run', '--suite', 'quick', ...fault, '--out', 'mine', ...store);
  expect(failed.code).toBe(100);
  const again = await sandbox.run('run', '--again', 'failed', '--out', 'mine', ...store);
  expect(again.code, again.stderr).toBe(0);
  expect([...server.objects.keys()].filter((key) => key.endsWith('-002-0again.json'))).toHaveLength(1);
  const id = await idOf(sandbox, 'mine');
  const elsewhere = await sandbox.run('run', '--resume', id, '--out', 'other', ...store);
  expect(elsewhere.code, elsewhere.stderr).toBe(0);
  expect(await readStable(sandbox, 'other')).toEqual(await readStable(sandbox, 'mine'));
});

test('a run from elsewhere names its addresses once more before anything is sent to them', async () => {
  const { sandbox, server, store } = await openBench();
  const studio = [
    '--target',
    'backend',
    '--base-url',
    'http://127.0.0.1:9',
    '--no-health',
    '--max-retries',
    '0',
  ];
  const began = await sandbox.run('run', '--suite', 'quick', '--out', 'mine', ...store, ...studio);
  expect(began.code, began.stderr).toBe(2);
  const id = await idOf(sandbox, 'mine');
  // Another user has another home.
  sandbox.env['HOME'] = join(sandbox.dir, 'home-2');
  const sent = server.requests.length;
  const { code, stderr } = await sandbox.run('run', '--resume', id, '--out', 'other', ...store);
  expect(code).toBe(1);
  expect(stderr).toContain('was not started here');
  expect(stderr).toContain('--trust http://127.0.0.1:9');
  expect(stderr).toContain(`--out other ${store.join(' ')} --trust`);
  expect(server.requests.slice(sent).some((request) => request.startsWith('PUT nightly/2'))).toBe(false);
});

test('what went on without the store is no part of it, and said', async () => {
  const { sandbox, store } = await openBench();
  await sandbox.run('run', '--suite', 'quick', '--out', 'mine');
  const alone = await idOf(sandbox, 'mine');
  const missing = await sandbox.run('run', '--resume', alone, '--out', 'mine', ...store);
  expect([missing.code, missing.stderr]).toEqual([
    1,
    expect.stringContaining(`Expected the run ${alone} in s3://`),
  ]);

  await sandbox.run('run', '--suite', 'quick', '--out', 'mine', ...store);
  const id = await idOf(sandbox, 'mine');
  const journal = join(sandbox.dir, 'mine', id, 'shots.jsonl');
  const lines = await readFile(journal, 'utf8');
  await writeFile(journal, `${lines}${lines.replaceAll('"durationMs":', '"durationMs":1')}`);
  const ahead = await sandbox.run('run', '--resume', id, '--out', 'mine', ...store);
  expect(ahead.code).toBe(1);
  expect(ahead.stderr).toMatch(/\d+ lines of .* are not in s3:\/\/pictures\/nightly/);
});

test.each([
  ['no keys', { AWS_SECRET_ACCESS_KEY: '' }, /AWS_SECRET_ACCESS_KEY is not set/],
  ['a wrong key', { AWS_SECRET_ACCESS_KEY: 'wrong' }, /SignatureDoesNotMatch/],
])('with %s nothing is asked for', async (_what, env, message) => {
  const { sandbox, store } = await openBench();
  Object.assign(sandbox.env, env);
  const { code, stderr } = await sandbox.run('run', '--suite', 'quick', ...store);
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain(s3Keys.secretAccessKey);
  expect(await readdir(sandbox.dir)).toEqual([]);
});

test('a store that overwrites what is there is used, and said to; no key is written down', async () => {
  const { sandbox, server, store } = await openBench({ conditions: 'ignored' });
  const { code, stdout, stderr } = await sandbox.run('run', '--suite', 'quick', '--verbose', ...store);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('s3://pictures/nightly overwrites what is there');
  const journal = (await readShots(sandbox, 'reports')).join('');
  const everything = [...server.objects.values(), journal, stdout, stderr].map(String).join('');
  for (const secret of Object.values(s3Keys)) expect(everything).not.toContain(secret);
});

/** `npm run verify:store` kills processes. */
const isWhole = process.env['TEST_MODE'] === 'whole';

test.runIf(isWhole)(
  'machine after machine is lost in the middle, and no picture in the bucket is asked for again',
  {
    timeout: 300_000,
  },
  async () => {
    const flaky = ({ hit, tries }: S3Arrival) => {
      const kinds = ['lost-answer', 'slow-down', 'reset', 'conflict'] as const;
      return tries === 1 && hit % 7 === 0 ? kinds[(hit / 7) % kinds.length] : undefined;
    };
    const { sandbox, server, store } = await openBench({ fault: flaky, pageSize: 3 });
    const main = fileURLToPath(new URL('../../main.ts', import.meta.url));
    await using bench = await openKillBench({
      command: [process.execPath, '--import', 'tsx', main],
      args: ['--suite', 'quick', '--repeat', '10', '-j', '2', '--no-measure'],
      latencyMs: 20,
      jitterMs: 20,
      env: sandbox.env,
    });
    // In a process of its own, too: it is left to its end.
    await bench.kill(join(sandbox.dir, 'whole'), { afterRequests: Number.POSITIVE_INFINITY, delayMs: 0 });
    const urlsInBucket = () =>
      shotsOf(server).map((key) => {
        const url = JSON.parse(server.objects.get(key)?.toString() ?? '').shot.url;
        return url.replace(/^https?:\/\/[^/]+/, '');
      });
    let args = [...bench.args, ...store];
    for (const [index, delayMs] of [5, 40, 15, 30, 60].entries()) {
      const before = urlsInBucket();
      const sent = bench.requestsSince(0).length;
      const out = join(sandbox.dir, `lost-${index}`);
      const { runId } = await bench.kill(out, { afterRequests: 3, delayMs }, args);
      await rm(out, { recursive: true });
      expect(bench.requestsSince(sent).filter((url) => before.includes(url))).toEqual([]);
      args = ['run', '--resume', runId ?? '', ...store];
    }
    const { code, stderr } = await sandbox.run(...args, '--out', 'found');
    expect(code, stderr).toBe(0);
    expect(stderr).not.toContain('Passed over');
    expect(new Set(urlsInBucket()).size).toBe(20);
    expect(await readStable(sandbox, 'found')).toEqual(await readStable(sandbox, 'whole'));
  },
);

test('a store has no latest run, and says how its runs are named', async () => {
  const { sandbox, store } = await openBench();
  const { code, stderr } = await sandbox.run('run', '--resume', ...store);
  expect(code).toBe(1);
  expect(stderr).toContain('Name a run that lies in s3://pictures/nightly, each as RUN/run.json');
});
