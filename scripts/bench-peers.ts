/**
 * Usage: npm run bench:peers -- [--images 15,300,3000] [--rounds 3] [--lanes 50] [--home DIR] [--json FILE]
 *
 * `car-eval run` against other tools, and against a bare script that decodes each picture once: the same
 * photograph-like JPEGs from the same service, each in a process of its own, by turns. promptfoo and evalite hold seven
 * facts against each answer and decode nothing. They are installed into DIR (about 1.5 GB; by default in the folder for
 * temporary files), where they stay for the next time. Fewer than 100 pictures are asked for 5 at a time.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Race } from '../src/bench/races/process-recording.ts';
import { describeMachine } from '../src/bench/recording/machine.ts';
import { takeTurns } from '../src/bench/rounds/take-turns.ts';
import { peerPrograms } from './bench/peers/peer-programs.ts';
import { openRaceTrack, readSizes } from './bench/race/open-race-track.ts';
import { jobs } from './bench/race/overhead-programs.ts';
import { closeRecording } from './bench/race/publish-races.ts';
import { runProcess } from './bench/race/run-process.ts';
import { runRaces } from './bench/race/run-races.ts';

const { values } = parseArgs({
  options: {
    images: { type: 'string', default: '15,300,3000' },
    rounds: { type: 'string', default: '3' },
    lanes: { type: 'string', default: '50' },
    home: { type: 'string', default: join(tmpdir(), 'car-eval-peers') },
    json: { type: 'string' },
  },
});
const { rounds } = values;
const sizes = readSizes(values.images);
const peersFor = peerPrograms(resolve(values.home));
const machine = describeMachine();
let races: Race[];
{
  using track = await openRaceTrack();
  const race = async (images: number, turnsEach: number): Promise<Race> => {
    const lanes = images < 100 ? 5 : Number(values.lanes);
    const setting = await track.prepare(images, lanes);
    const { programs, limit } = await jobs.measure.enter(setting);
    const all = [...programs, ...peersFor(setting)];
    const turns = await takeTurns(all, turnsEach, (program) => runProcess(program, track.scratch));
    return { title: `${images} pictures, ${lanes} at a time`, limit, turns };
  };
  races = await runRaces(race, sizes, Number(rounds));
}
closeRecording(
  {
    kind: 'processes',
    title: 'Other tools',
    command: `npm run bench:peers -- --images ${values.images} --rounds ${rounds} --lanes ${values.lanes}`,
    takenAt: new Date().toISOString(),
    machine,
    races,
  },
  values.json,
);
