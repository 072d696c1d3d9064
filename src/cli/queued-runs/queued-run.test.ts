import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNoticeBoard } from '../../queue/jobs/notices.ts';
import { readQueueAddress } from '../../queue/server/queue-address.ts';
import { openQueueServer } from '../../queue/server/queue-server.ts';
import { installed, startRedis, type TestServer } from '../../queue/server/servers.fixture.ts';
import { packageVersion } from '../version.ts';
import { openFleet } from './fleet.fixture.ts';

const quick = ['--suite', 'quick', '--no-measure', '--seed', '3', '--quiet'];

describe.skipIf(installed.redis === null)('a run over a queue', () => {
  let redis: TestServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.[Symbol.asyncDispose]());

  test.each([
    ['pictures as jobs', { concurrency: 2 }],
    ['some dozens of pictures as a job', {}],
  ])('comes to the bytes of a plain one, with %s', async (_what, target) => {
    await using fleet = await openFleet(redis.url, { args: quick, target });
    // Meant for another run that it may come to work for.
    const worker = fleet.workHere('--header', 'X-Of-Another: 1');
    const [worked, run] = await Promise.all([worker, fleet.run()]);
    expect([worked.code, run.code], worked.stderr + run.stderr).toEqual([0, 0]);
    expect(worked.stderr).toContain('2 pictures kept.');
    await fleet.runPlain();
    expect(await fleet.stable('queued')).toBe(await fleet.stable('plain'));
  });

  test('asks a service that writes its own prompts for whole series', async () => {
    await using fleet = await openFleet(redis.url, {
      args: ['--no-measure', '--case', 'renault-clio', 'bmw-x5', '--quiet'],
      type: 'backend',
      target: { concurrency: 2 },
    });
    const [worked, run] = await Promise.all([fleet.workHere(), fleet.run()]);
    expect([worked.code, run.code], worked.stderr + run.stderr).toEqual([0, 0]);
    await fleet.runPlain();
    expect(await fleet.stable('queued')).toBe(await fleet.stable('plain'));
  });

  test('asks for no more than it may, and says what it left', async () => {
    await using fleet = await openFleet(redis.url, {
      args: [...quick, '--repeat', '3', '--max-pictures', '3'],
    });
    const [, run] = await Promise.all([fleet.workHere(), fleet.run()]);
    expect([run.code, fleet.pictures().length], run.stderr).toEqual([2, 3]);
    expect(await fleet.stable('queued')).toContain('Not asked: --max-pictures 3');
    const [, rest] = await Promise.all([fleet.workHere(), fleet.resume('--max-pictures', '9')]);
    expect([rest.code, fleet.pictures().length], rest.stderr).toEqual([0, 6]);
  });

  test('is stopped by Ctrl-C, takes back what waits, and is gone on with from the store', async () => {
    await using fleet = await openFleet(redis.url, {
      args: [...quick.slice(0, -1), '--repeat', '4'],
      target: { concurrency: 1 },
      latencyMs: 100,
    });
    fleet.sandbox.interruptAt(/renault-clio front/);
    const [worked, run] = await Promise.all([fleet.workHere(), fleet.run()]);
    expect([worked.code, run.code], run.stderr).toEqual([0, 130]);
    const asked = fleet.pictures().length;
    expect(asked).toBeLessThan(8);
    const [, rest] = await Promise.all([fleet.workHere(), fleet.resume()]);
    expect([rest.code, fleet.pictures().length], rest.stderr).toEqual([0, 8]);
    await fleet.runPlain();
    expect(await fleet.stable('queued')).toBe(await fleet.stable('plain'));
  });

  test('is asked anew, with other seeds, for what it rejects', async () => {
    const args = ['--suite', 'quick', '--seed', '3', '--quiet'];
    await using fleet = await openFleet(redis.url, { args, defect: 'paint@side=red' });
    const [, first] = await Promise.all([fleet.workHere(), fleet.run()]);
    const [, again] = await Promise.all([fleet.workHere(), fleet.resume('--again', 'failed')]);
    expect([first.code, again.code], again.stderr).toEqual([100, 100]);
    expect(fleet.pictures()).toHaveLength(3);
    expect(new Set(fleet.pictures()).size).toBe(3);
  });

  test('is never taken for finished where the queue loses its jobs again and again', async () => {
    await using own = await startRedis();
    await using fleet = await openFleet(own.url, { args: quick.slice(0, -1) });
    const { Redis } = await import('ioredis');
    const admin = new Redis(own.url);
    const losing = setInterval(() => admin.flushall().catch(() => {}), 50);
    const { code, stderr } = await fleet.run();
    clearInterval(losing);
    admin.disconnect();
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(
      /jobs? (is|are) gone from the queue without an outcome in the store.*Queued again/,
    );
    expect(await fleet.stable('queued')).toContain('Not asked: the queue lost its job 3 times');
    await Promise.all([fleet.workHere(), fleet.resume()]);
    await fleet.runPlain();
    expect(await fleet.stable('queued')).toBe(await fleet.stable('plain'));
  });

  test('of somebody else is left alone until what it sends is named', async () => {
    await using fleet = await openFleet(redis.url, { args: quick });
    await fleet.runPlain();
    const id: string = JSON.parse(
      await readFile(join(fleet.sandbox.dir, 'plain', 'latest.json'), 'utf8'),
    ).run;
    const text = await readFile(join(fleet.sandbox.dir, 'plain', id, 'run.json'), 'utf8');
    const config = JSON.parse(text);
    config.specs.targets[0] = { ...config.specs.targets[0], headers: [{ name: 'x-key', env: 'SECRET' }] };
    await fleet.putRunConfig(id, JSON.stringify(config));
    fleet.sandbox.env['SECRET'] = 'sk-1';
    await using hung = await hangOut(redis.url, { run: id, version: packageVersion() });
    fleet.sandbox.interruptAt(/Left alone/);
    const refused = await fleet.workHere();
    expect(refused.stderr).toMatch(/was not started by this user: studio asks http.*sends SECRET as x-key/);
    expect(refused.stderr).toMatch(/--trust http\S+ SECRET/);
    expect(fleet.pictures()).toHaveLength(2);
    await hung.takeDown();
  });

  test('of another version is left alone', async () => {
    await using fleet = await openFleet(redis.url, { args: quick });
    await using _ = await hangOut(redis.url, { run: 'any', version: '99.0.0' });
    fleet.sandbox.interruptAt(/Left alone/);
    expect((await fleet.workHere()).stderr).toMatch(
      /one of car-eval 99\.0\.0, and this is .*Install that one/,
    );
  });

  test('is shown by work --status', async () => {
    await using fleet = await openFleet(redis.url, { args: quick });
    const status = (...more: string[]) =>
      fleet.sandbox.run('work', '--status', '--queue', redis.url, ...more);
    expect((await status()).stdout).toBe('No run is announced.\n');
    await using _ = await hangOut(redis.url, { run: 'any', version: '99.0.0' });
    expect((await status()).stdout).toBe(
      'any studio: 1 of 4 pictures, 0 jobs in hand, 0 waiting, 2.0 pictures a minute, 2 min left\n',
    );
    expect(JSON.parse((await status('--json')).stdout).targets).toMatchObject([
      { run: 'any', wanted: 4, done: 1 },
    ]);
  });
});

describe('a queue that will not do', () => {
  const nobody = ['--queue', 'redis://127.0.0.1:1'];
  const store = ['--store', 'store'];

  test.each([
    [['run', ...nobody, ...store], 2, /Expected a queue at redis:\/\/127\.0\.0\.1:1, got: .*ECONNREFUSED/],
    [
      ['work', '--queue', 'postgres://127.0.0.1:1/x', ...store],
      2,
      /Expected a queue at postgres:.*ECONNREFUSED/,
    ],
    [
      ['run', '--queue', 'http://127.0.0.1:1', ...store],
      1,
      /Expected the address of a queue, got one of http:/,
    ],
    [['run', ...nobody], 1, /Expected --store, where workers keep what comes/],
    [['work', ...store], 1, /Expected --queue/],
    [
      ['run', ...nobody, ...store, '--search', 'web', '--search-contact', 'a@b.example'],
      1,
      /--search web does not go/,
    ],
    [['run', ...nobody, ...store, '--targets', 'two.yaml', '--in-turns'], 1, /--in-turns does not go/],
    [['run', ...nobody, ...store, '--sequential'], 1, /--sequential does not go/],
  ])('%s ends with %i and says why', async (args, code, said) => {
    await using fleet = await openFleet('', { args: [] });
    const two = JSON.stringify({ targets: { a: { type: 'studio' }, b: { type: 'studio' } } });
    await writeFile(join(fleet.sandbox.dir, 'two.yaml'), two);
    const ended = await fleet.sandbox.run(...args);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(said)]);
  });

  test.skipIf(installed.redis === null)('is a Redis that drops what it has no room for', async () => {
    await using redis = await startRedis(['--save', '', '--maxmemory-policy', 'allkeys-lru']);
    await using fleet = await openFleet(redis.url, { args: quick });
    const { code, stderr } = await fleet.run();
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/drops jobs when it is full.*allkeys-lru[\s\S]*noeviction/),
    ]);
  });
});

async function hangOut(url: string, { run, version }: { readonly run: string; readonly version: string }) {
  const board = openNoticeBoard(await openQueueServer(readQueueAddress(url)), () => {});
  const notice = {
    v: 1,
    run,
    target: 'studio',
    queue: 'car-eval-studio-1',
    version,
    wanted: 4,
    done: 1,
  } as const;
  await board.put({ ...notice, perMinute: 2, at: new Date().toISOString() });
  const takeDown = () => board.takeDown(notice);
  return {
    takeDown,
    async [Symbol.asyncDispose]() {
      await takeDown();
      await board.close();
    },
  };
}
