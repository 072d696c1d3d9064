/**
 * Usage: npm run bench:overhead -- [--job measure|no-measure] [--images 15,300] [--rounds 5] [--lanes 50] [--json FILE]
 *
 * What the harness costs: `car-eval run` against bare scripts that do the same work on the same pictures, each in a
 * process of its own, the service that hands out the pictures in another: photograph-like JPEGs, of which
 * bench/draw-photographs.ts says how they are made. They take turns, so the ratios hold on a busy machine too. Exits with 1
 * when the harness misses its targets.
 */
import { parseArgs } from 'node:util';
import { assessRace } from '../src/bench/races/assess-race.ts';
import type { Race } from '../src/bench/races/process-recording.ts';
import { describeMachine } from '../src/bench/recording/machine.ts';
import { takeTurns } from '../src/bench/rounds/take-turns.ts';
import { openRaceTrack, readSizes } from './bench/race/open-race-track.ts';
import { jobs, readJob } from './bench/race/overhead-programs.ts';
import { closeRecording } from './bench/race/publish-races.ts';
import { runProcess } from './bench/race/run-process.ts';
import { runRaces } from './bench/race/run-races.ts';

const { values } = parseArgs({
  options: {
    job: { type: 'string', default: 'measure' },
    images: { type: 'string', default: '15,300' },
    rounds: { type: 'string', default: '5' },
    lanes: { type: 'string', default: '50' },
    json: { type: 'string' },
  },
});
const { rounds, lanes } = values;
const sizes = readSizes(values.images);
const job = jobs[readJob(values.job)];
const machine = describeMachine();
let races: Race[];
{
  using track = await openRaceTrack();
  const race = async (images: number, turnsEach: number): Promise<Race> => {
    const { programs, limit } = await job.enter(await track.prepare(images, Number(lanes)));
    const turns = await takeTurns(programs, turnsEach, (program) => runProcess(program, track.scratch));
    return { title: `${images} pictures: ${job.title}`, limit, turns };
  };
  races = await runRaces(race, sizes, Number(rounds));
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
process.exitCode = races.flatMap(assessRace).every(({ held }) => held) ? 0 : 1;
