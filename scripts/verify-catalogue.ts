/**
 * Usage: npm run verify:catalogue -- [--pictures 30000] [--workers 2] [--lanes 8]
 *
 * A catalogue over a queue, whole: real Redis, real workers, a store on disk, and a service that answers at once with small
 * pictures, each with pixels of its own. Nothing is measured in them (`--no-measure`). Prints wall time, the peak memory of
 * planner, workers and of scoring again, and what queue, store and run take. Run it with two sizes to see what grows.
 */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import type { ProcessSample } from '../src/bench/races/compare-processes.ts';
import { describeMachine, formatMachine } from '../src/bench/recording/machine.ts';
import { startRedis } from '../src/queue/server/servers.fixture.ts';
import { openRaceTrack } from './bench/race/open-race-track.ts';
import { runProcess } from './bench/race/run-process.ts';
import { writeFeed } from './catalogue/write-feed.ts';

const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '30000' },
    workers: { type: 'string', default: '2' },
    lanes: { type: 'string', default: '8' },
  },
});
const pictures = Number(values.pictures);
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const pictureWidth = 128;

using track = await openRaceTrack(pictureWidth);
await using redis = await startRedis(['--appendonly', 'yes']);
const folder = (name: string) => join(track.scratch, name);
const feed = folder('feed.csv');
await writeFeed(feed, pictures / 3);
const shared = ['--queue', redis.url, '--store', folder('store')];
const startMs = performance.now();
const [planner, ...workers] = await Promise.all([
  runPart('planner', [
    ...['run', '--cars', feed, '--angle', 'front', 'side', 'rear', '--base-url', track.baseUrl],
    ...['--no-measure', '--assets', 'linked', '--quiet', '--out', folder('runs'), ...shared],
  ]),
  ...Array.from({ length: Number(values.workers) }, (_, index) =>
    runPart(`worker ${index + 1}`, ['work', '-j', values.lanes, '--until-empty', ...shared]),
  ),
]);
const wallMs = performance.now() - startMs;
const client = new Redis(redis.url);
const queueBytes = Number(/used_memory_peak:(\d+)/.exec(await client.info('memory'))?.[1]);
client.disconnect();
const scoring = await runPart('score', ['score', 'latest', '--quiet', '--out', folder('runs')]);

console.log(
  `${pictures} pictures over Redis and a folder, ${values.workers} workers: ${Math.round(wallMs / 1000)} s`,
);
printPart('planner, with scoring and report', planner);
for (const [index, sample] of workers.entries()) printPart(`worker ${index + 1}`, sample);
printPart('score and report again', scoring);
console.log(`queue: ${megabytes(queueBytes)} at its peak`);
for (const name of ['store', 'runs']) console.log(`${name}: ${await describeFolder(folder(name))}`);
console.log(formatMachine(describeMachine()));

/** The pictures show any car but the one asked for, so cases may fail. */
async function runPart(name: string, args: readonly string[]): Promise<ProcessSample> {
  const program = { name, args: [main, ...args], goodCodes: [0, 2, 100] };
  await mkdir(folder(name));
  return runProcess(program, folder(name));
}

function printPart(name: string, { cpuMs, peakRssBytes }: ProcessSample): void {
  console.log(`${name}: ${(cpuMs / 1000).toFixed(1)} s of processor, peak ${megabytes(peakRssBytes)}`);
}

async function describeFolder(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return `${files.length} files, ${megabytes(bytes)}`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
