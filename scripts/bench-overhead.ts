/**
 * Usage: npm run bench:overhead -- [--job measure|no-measure] [--images 15,300] [--rounds 5] [--lanes 6] [--json FILE]
 *
 * What the harness costs: `car-eval run` against bare scripts that do the same work on the same pictures, each in a
 * process of its own, the service that hands out the pictures in another. They take turns, so the ratios hold on a busy
 * machine too. Exits with 1 when the harness misses its targets at the largest number of images.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeRace } from '../src/bench/judge-race.ts';
import { describeMachine } from '../src/bench/machine.ts';
import type { Race } from '../src/bench/process-recording.ts';
import { takeTurns } from '../src/bench/take-turns.ts';
import { jobs } from './bench/race/overhead-programs.ts';
import { closeRecording, printRace } from './bench/race/publish-races.ts';
import { runProcess } from './bench/race/run-process.ts';
import { startPictureServer } from './bench/race/start-picture-server.ts';
import { writeCatalogue } from './catalogue/write-catalogue.ts';

const anglesPerCar = 3;

const { values } = parseArgs({
  options: {
    job: { type: 'string', default: 'measure' },
    images: { type: 'string', default: '15,300' },
    rounds: { type: 'string', default: '5' },
    lanes: { type: 'string', default: '6' },
    json: { type: 'string' },
  },
});
const { rounds, lanes } = values;
const sizes = values.images.split(',').map(Number);
if (sizes.some((images) => !(images > 0) || images % anglesPerCar !== 0)) {
  throw new Error(`Expected --images to be multiples of ${anglesPerCar}, got ${values.images}`);
}
if (values.job !== 'measure' && values.job !== 'no-measure') {
  throw new Error(`Expected --job to be measure or no-measure, got ${values.job}`);
}
const job = jobs[values.job];

interface Service {
  readonly baseUrl: string;
  readonly scratch: string;
}

async function raceOver(images: number, turnsEach: number, { baseUrl, scratch }: Service): Promise<Race> {
  const casesDir = join(scratch, `cases-${images}`);
  await writeCatalogue(casesDir, images / anglesPerCar, 1);
  const setting = { baseUrl, images, lanes: Number(lanes), casesDir, scratch };
  const { programs, limit } = await job.enter(setting);
  const turns = await takeTurns(programs, turnsEach, (program) => runProcess(program, scratch));
  return { title: `${images} pictures: ${job.title}`, limit, turns };
}

const machine = describeMachine();
const scratch = mkdtempSync(join(tmpdir(), 'car-eval-race-'));
const server = await startPictureServer();
const service = { baseUrl: server.baseUrl, scratch };
const races: Race[] = [];
try {
  // One run of each to warm up disk and server; not kept.
  await raceOver(15, 1, service);
  for (const images of sizes) {
    const race = await raceOver(images, Number(rounds), service);
    races.push(race);
    printRace(race);
  }
} finally {
  server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
closeRecording(
  {
    kind: 'processes',
    title: 'What the harness costs',
    command: `npm run bench:overhead -- --job ${values.job} --images ${values.images} --rounds ${rounds} --lanes ${lanes}`,
    takenAt: new Date().toISOString(),
    machine,
    races,
  },
  values.json,
);
process.exitCode = races
  .slice(-1)
  .flatMap(judgeRace)
  .every(({ held }) => held)
  ? 0
  : 1;
