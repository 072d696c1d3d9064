import { describe, expect, test } from 'vitest';
import { installed, startPostgres, startRedis, type TestServer } from '../../queue/server/servers.fixture.ts';
import { type S3Arrival, startS3Server } from '../../store/s3/s3-server.fixture.ts';
import { s3Keys } from '../../store/s3/s3-signature.fixture.ts';
import { type Fleet, openFleet, type WorkerProcess } from './fleet.fixture.ts';

/** `npm run verify:queue`: minutes of kills. A small one runs with the tests. */
const isWhole = process.env['TEST_MODE'] === 'whole';
const samples = 30;
/** Two angles each. */
const pictures = 2 * samples;
const args = ['--suite', 'quick', '--repeat', String(samples), '--seed', '5', '--no-measure', '--quiet'];
/** Of each worker: pictures in flight. */
const atOnce = 2;
const timeout = 300_000;

/** Its order of kills is the same each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const cuts = { shots: { concurrency: 6 }, blocks: {} };

async function expectUndisturbed(fleet: Fleet): Promise<void> {
  await fleet.runPlain();
  expect((await fleet.stable('queued')) === (await fleet.stable('plain'))).toBe(true);
}

/** What was asked for more than once, of what the run has. */
function countTwice(asked: readonly string[]): number {
  return asked.length - new Set(asked).size;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

describe
  .runIf(isWhole)
  .each([
    ['redis', () => startRedis(['--appendonly', 'yes'])] as const,
    ['postgres', () => startPostgres()] as const,
  ])('over %s', (kind, start) => {
  if (installed[kind] === null) return test.skip('is not installed', () => {});

  test.each(Object.entries(cuts))(
    '20 random kills of workers change nothing, jobs of %s',
    { timeout },
    async (name, target) => {
      await using server = await start();
      await using fleet = await openFleet(server.url, { args, target, latencyMs: 150, jitterMs: 100 });
      const random = createRandom(name.length + kind.length);
      const alive: WorkerProcess[] = [0, 1, 2].map(() => fleet.startWorker('-j', String(atOnce)));
      const run = fleet.run();
      let isOver = false;
      run.finally(() => {
        isOver = true;
      });
      let kills = 0;
      while (kills < 20 && !isOver) {
        const seen = fleet.pictures().length;
        const wait = 200 + random() * 600;
        const from = Date.now();
        await fleet.until(() => isOver || (Date.now() - from > wait && fleet.pictures().length > seen));
        if (isOver) break;
        const victim = alive.splice(Math.floor(random() * alive.length), 1)[0];
        await victim?.kill();
        alive.push(fleet.startWorker('-j', String(atOnce)));
        kills += 1;
      }
      expect((await run).code).toBe(0);
      const twice = countTwice(fleet.pictures());
      say(
        `${kind}, ${name}: ${kills} kills, ${fleet.pictures().length} requests for ${pictures} pictures, ${twice} twice`,
      );
      expect(twice).toBeLessThanOrEqual(kills * atOnce);
      await expectUndisturbed(fleet);
    },
  );

  test.each([
    ['frozen', 'SIGSTOP', 'SIGCONT'],
    ['busy in its event loop', 'SIGUSR2', null],
  ] as const)(
    'a worker %s past its lock comes second, and its outcome is dropped',
    { timeout },
    async (what, signal, wake) => {
      await using server = await start();
      await using fleet = await openFleet(server.url, { args, target: cuts.shots, latencyMs: 300 });
      const absent = fleet.startWorker('-j', String(atOnce));
      const other = fleet.startWorker('-j', '4');
      const both = [absent, other];
      await fleet.until(() => both.every((worker) => worker.text().includes('Working for')));
      const run = fleet.run();
      await fleet.until(() => both.every((worker) => worker.text().includes('Joined')));
      await fleet.until(() => fleet.pictures().length >= 8);
      // In the middle of a request, mostly: then it is asked for twice.
      absent.signal(signal);
      expect((await run).code).toBe(0);
      if (wake) absent.signal(wake);
      await endAll(both);
      const twice = countTwice(fleet.pictures());
      say(`${kind}: ${what} past its lock: ${twice} twice. ${absent.text().split('\n').at(-2)}`);
      expect(twice).toBeLessThanOrEqual(atOnce);
      await expectUndisturbed(fleet);
    },
  );

  test('a server that is restarted in order loses nothing', { timeout }, async () => {
    await using server = await start();
    await using fleet = await openFleet(server.url, { args, target: cuts.shots, latencyMs: 150 });
    const { run, workers } = await beginWith(fleet, 2);
    await restart(server, 'in-order');
    const { code, stderr } = await run;
    expect(code, stderr).toBe(0);
    const twice = countTwice(fleet.pictures());
    say(`${kind}: restarted in order: ${twice} twice`);
    expect(twice).toBeLessThanOrEqual(2 * atOnce);
    await endAll(workers);
    await expectUndisturbed(fleet);
  });

  test('a server that is killed and keeps a log loses nothing', { timeout }, async () => {
    await using server = await start();
    await using fleet = await openFleet(server.url, { args, target: cuts.shots, latencyMs: 150 });
    const { run, workers } = await beginWith(fleet, 2);
    await restart(server, 'killed');
    const { code, stderr } = await run;
    expect(code, stderr).toBe(0);
    const twice = countTwice(fleet.pictures());
    say(`${kind}: killed, with its log: ${twice} twice`);
    expect(twice).toBeLessThanOrEqual(2 * 2 * atOnce);
    await endAll(workers);
    await expectUndisturbed(fleet);
  });

  test('workers that are asked to end give nothing up', {
    timeout,
  }, async () => {
    await using server = await start();
    await using fleet = await openFleet(server.url, { args, target: cuts.shots, latencyMs: 150 });
    const first = fleet.startWorker('-j', String(atOnce));
    const run = fleet.run();
    await fleet.until(() => fleet.pictures().length >= 6);
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(countTwice(fleet.pictures())).toBe(0);
    const second = fleet.startWorker('-j', String(atOnce));
    expect((await run).code).toBe(0);
    await second.kill();
    expect(countTwice(fleet.pictures())).toBe(0);
    await expectUndisturbed(fleet);
  });
});

describe.runIf(isWhole && installed.redis !== null)('over a Redis that loses its jobs', () => {
  test('what it lost is noticed, named and asked for all the same', { timeout }, async () => {
    await using server = await startRedis(['--save', '3600', '1']);
    await using fleet = await openFleet(server.url, {
      args: args.slice(0, -1),
      target: cuts.shots,
      latencyMs: 150,
    });
    const { run, workers } = await beginWith(fleet, 2);
    await restart(server, 'killed');
    const { code, stderr } = await run;
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/jobs are gone from the queue without an outcome in the store.*Queued again/);
    const twice = countTwice(fleet.pictures());
    say(`redis: killed without a log: ${twice} twice; ${/.*gone from the queue.*/.exec(stderr)?.[0]}`);
    expect(twice).toBeLessThanOrEqual(2 * atOnce);
    await endAll(workers);
    await expectUndisturbed(fleet);
  });

  test('one that is full is waited for', { timeout }, async () => {
    await using server = await startRedis(['--save', '', '--maxmemory-policy', 'noeviction']);
    const { Redis } = await import('ioredis');
    const admin = new Redis(server.url);
    await using fleet = await openFleet(server.url, { args, target: cuts.shots, latencyMs: 150 });
    const { run, workers } = await beginWith(fleet, 2);
    await admin.config('SET', 'maxmemory', '1');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await admin.config('SET', 'maxmemory', '0');
    admin.disconnect();
    const { code, stderr } = await run;
    expect(code, stderr).toBe(0);
    const twice = countTwice(fleet.pictures());
    const lines = workers.map((worker) => worker.text().split('\n').length);
    say(`redis: full for 4 s: ${twice} twice; lines written by workers: ${lines.join(', ')}`);
    expect(Math.max(...lines)).toBeLessThan(50);
    await endAll(workers);
    await expectUndisturbed(fleet);
  });
});

describe.runIf(isWhole && installed.redis !== null)('with a bucket that is out of sorts', () => {
  test.each([
    [
      'answers 503 to every fifth request',
      ({ number, tries }: Arrival) => (number % 5 === 0 && tries === 1 ? ('slow-down' as const) : undefined),
    ],
    [
      'keeps objects and loses the answer',
      ({ number, method, tries }: Arrival) =>
        method === 'PUT' && number % 3 === 0 && tries === 1 ? ('lost-answer' as const) : undefined,
    ],
  ])('that %s, nothing changes', { timeout }, async (what, disturb) => {
    let number = 0;
    await using bucket = await startS3Server({
      fault(arrival) {
        number += 1;
        return disturb({ ...arrival, number });
      },
    });
    await using redis = await startRedis();
    const store = {
      flags: ['--store', 's3://pictures/nightly', '--store-endpoint', bucket.endpoint],
      env: { AWS_ACCESS_KEY_ID: s3Keys.accessKeyId, AWS_SECRET_ACCESS_KEY: s3Keys.secretAccessKey },
    };
    await using fleet = await openFleet(redis.url, { args, target: cuts.shots, latencyMs: 150, store });
    const { run, workers } = await beginWith(fleet, 2);
    await workers[0]?.kill();
    const { code, stderr } = await run;
    expect(code, stderr).toBe(0);
    const twice = countTwice(fleet.pictures());
    say(`bucket that ${what}: ${twice} twice`);
    expect(twice).toBeLessThanOrEqual(atOnce);
    await endAll(workers.slice(1));
    await expectUndisturbed(fleet);
  });
});

type Arrival = S3Arrival & { readonly number: number };

async function beginWith(fleet: Fleet, count: number) {
  const workers = Array.from({ length: count }, () => fleet.startWorker('-j', String(atOnce)));
  const run = fleet.run();
  await fleet.until(() => fleet.pictures().length >= 8);
  return { run, workers };
}

async function endAll(workers: readonly WorkerProcess[]): Promise<void> {
  for (const worker of workers) worker.signal('SIGTERM');
  for (const worker of workers) expect(await worker.ended, worker.text()).toBe(0);
}

async function restart(server: TestServer, how: 'in-order' | 'killed'): Promise<void> {
  await server.end(how);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await server.start();
}
