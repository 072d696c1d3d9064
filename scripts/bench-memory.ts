/**
 * Usage: npm run bench:memory -- [--job measure|no-measure] [--images 3000,12000] [--rounds 1] [--lanes 6] [--json FILE]
 *
 * Whether memory grows with the number of pictures: `car-eval run` over few and over many, each in a process of its own.
 * Exits with 1 when the many take more than 1.3 times the peak memory of the few.
 */
import { parseArgs } from 'node:util';
import { assessRace } from '../src/bench/races/assess-race.ts';
import { describeMachine } from '../src/bench/recording/machine.ts';
import { takeTurns } from '../src/bench/rounds/take-turns.ts';
import { openRaceTrack, readSizes } from './bench/race/open-race-track.ts';
import { harness, readJob } from './bench/race/overhead-programs.ts';
import { closeRecording, printRace } from './bench/race/publish-races.ts';
import { type Program, runProcess } from './bench/race/run-process.ts';

const { values } = parseArgs({
  options: {
    job: { type: 'string', default: 'measure' },
    images: { type: 'string', default: '3000,12000' },
    rounds: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '6' },
    json: { type: 'string' },
  },
});
const { rounds, lanes } = values;
const job = readJob(values.job);
const sizes = readSizes(values.images);
if (sizes.length < 2) throw new Error(`Expected --images to be two sizes or more, got ${values.images}`);
const flags = job === 'no-measure' ? ['--no-measure'] : [];
const machine = describeMachine();
using track = await openRaceTrack();
const programs: Program[] = [];
for (const images of sizes) {
  programs.push(harness(`${images} pictures`, flags, await track.prepare(images, Number(lanes))));
}
const turns = await takeTurns(programs, Number(rounds), (program) => runProcess(program, track.scratch));
const [few, many] = [turns.at(0)?.name ?? '', turns.at(-1)?.name ?? ''];
const race = { title: `car-eval run, ${job}`, limit: { name: many, against: few, memory: 1.3 }, turns };
printRace(race);
const command = `npm run bench:memory -- --job ${job} --images ${values.images} --rounds ${rounds} --lanes ${lanes}`;
const takenAt = new Date().toISOString();
const about = { kind: 'processes', title: 'Whether memory grows with the number of pictures' } as const;
closeRecording({ ...about, command, takenAt, machine, races: [race] }, values.json);
process.exitCode = assessRace(race).every(({ held }) => held) ? 0 : 1;
