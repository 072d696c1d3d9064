/**
 * Usage: npm run bench:queue -- [--only jobs|workers|pace|plain] [--jobs 5000] [--pictures 600]
 *
 * What a queue costs and brings, each against its counterpart in one run: Redis against PostgreSQL, three workers against one,
 * a pace of five a second with four workers, and a run over a queue against the plain one. Prints; fails on nothing.
 */
import { parseArgs } from 'node:util';
import { openFleet, type WorkerProcess } from '../src/cli/queued-runs/fleet.fixture.ts';
import { readQueueAddress } from '../src/queue/server/queue-address.ts';
import { openQueueServer } from '../src/queue/server/queue-server.ts';
import { startPostgres, startRedis, type TestServer } from '../src/queue/server/servers.fixture.ts';
import { startPictureService } from './bench/picture-service.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    jobs: { type: 'string', default: '5000' },
    pictures: { type: 'string', default: '600' },
  },
});

const benches = { jobs: benchJobs, workers: benchWorkers, pace: benchPace, plain: benchPlain };
for (const [name, bench] of Object.entries(benches))
  if (values.only === undefined || values.only === name) await bench();

/** Small jobs that do nothing: what the queue itself takes. */
async function benchJobs(): Promise<void> {
  const count = Number(values.jobs);
  const rates: number[] = [];
  for (const [name, start] of [['Redis', startRedis] as const, ['PostgreSQL', startPostgres] as const]) {
    await using running = await start();
    const { added, done } = await countJobs(running, count);
    rates.push(done);
    console.log(
      `${name}: ${Math.round(added)} jobs a second added in bulk, ${Math.round(done)} done by one worker`,
    );
  }
  const [redis = 0, postgres = 1] = rates;
  console.log(`Redis against PostgreSQL, jobs done: ${(redis / postgres).toFixed(1)} times\n`);
}

async function countJobs({ url }: TestServer, count: number) {
  const server = await openQueueServer(readQueueAddress(url));
  const queue = server.openQueue('car-eval-bench', () => {});
  await queue.setPace({ minIntervalMs: null, concurrency: null });
  const jobs = Array.from({ length: count }, (_, index) => ({ id: `job-${index}`, data: { v: 1, index } }));
  const addedMs = await timeMs(() => queue.add(jobs));
  let done = 0;
  let finish = () => {};
  const all = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const settings = { concurrency: 20, lockMs: 30_000, random: Math.random, onTrouble() {} };
  const doneMs = await timeMs(async () => {
    const worker = server.openWorker(
      queue.name,
      async () => {
        done += 1;
        if (done === count) finish();
        return 'done';
      },
      settings,
    );
    await all;
    await worker.drain();
  });
  await queue.close();
  return { added: (count / addedMs) * 1000, done: (count / doneMs) * 1000 };
}

/** Cars of their own, so that no two pictures are one. */
function flagsFor(pictures: number): string[] {
  // A case has at most a thousand samples; the five cars have 13 pictures together.
  const isLarge = pictures > 1000;
  const samples = String(Math.ceil(pictures / (isLarge ? 13 : 2)));
  return [
    '--suite',
    isLarge ? 'full' : 'quick',
    '--repeat',
    samples,
    '--seed',
    '1',
    '--no-measure',
    '--quiet',
    '--no-health',
  ];
}

/** Both with a service that takes 200 ms for a picture, four in flight at each worker. */
async function benchWorkers(): Promise<void> {
  const rates: number[] = [];
  for (const workers of [1, 3]) {
    const pictures = workers * 120;
    await using service = await startPictureService(200);
    await using redis = await startRedis();
    await using fleet = await openFleet(redis.url, { args: flagsFor(pictures), baseUrl: service.baseUrl });
    for (let index = 0; index < workers; index += 1) fleet.startWorker('-j', '4');
    await fleet.run();
    const rate = perSecond(service.starts);
    rates.push(rate);
    console.log(`${workers} ${workers === 1 ? 'worker' : 'workers'}: ${rate.toFixed(1)} pictures a second`);
  }
  const [one = 1, three = 0] = rates;
  console.log(`3 workers against 1: ${(three / one).toFixed(2)} times (wanted: 2.7)\n`);
}

async function benchPace(): Promise<void> {
  const pictures = 100;
  await using service = await startPictureService(50);
  await using redis = await startRedis();
  const options = { args: flagsFor(pictures), baseUrl: service.baseUrl, target: { delayMs: 200 } };
  await using fleet = await openFleet(redis.url, options);
  for (let index = 0; index < 4; index += 1) fleet.startWorker('-j', '4');
  await fleet.run();
  const rate = perSecond(service.starts);
  console.log(
    `5 a second, 4 workers: ${rate.toFixed(2)} a second (wanted: 4.75 to 5.25), at most ${mostWithin(service.starts, 1000)} in a second (wanted: 6)\n`,
  );
}

/** One worker, the store a folder of the same disk. */
async function benchPlain(): Promise<void> {
  const pictures = Number(values.pictures);
  await using service = await startPictureService(50);
  await using redis = await startRedis();
  const args = [...flagsFor(pictures), '-j', '16'];
  await using fleet = await openFleet(redis.url, { args, baseUrl: service.baseUrl });
  const worker = fleet.startWorker('-j', '16');
  await fleet.until(() => worker.text().includes('Working for'));
  const queuedMs = await timeMs(() => endWell(fleet.startRun('queue')));
  const plainMs = await timeMs(() => endWell(fleet.startRun('plain')));
  console.log(
    `${pictures} pictures: ${seconds(queuedMs)} over the queue, ${seconds(plainMs)} plain, ${(queuedMs / plainMs).toFixed(2)} times (wanted: 1.15)`,
  );
}

/** A run that was refused is quick, and no measure of anything. */
async function endWell(run: WorkerProcess): Promise<void> {
  const code = await run.ended;
  if (code !== 0 && code !== 100) throw new Error(`A run ended with ${code}: ${run.text().slice(-2000)}`);
}

function perSecond(starts: readonly number[]): number {
  const [first = 0, last = 1] = [Math.min(...starts), Math.max(...starts)];
  return ((starts.length - 1) / (last - first)) * 1000;
}

/** Most starts in any window of so many milliseconds. */
function mostWithin(starts: readonly number[], windowMs: number): number {
  const sorted = starts.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((from, index) => sorted.slice(index).filter((at) => at - from < windowMs).length),
  );
}

async function timeMs(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
