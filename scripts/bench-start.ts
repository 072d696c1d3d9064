/**
 * Usage: npm run bench:start -- [--rounds 25] [--json FILE]
 *
 * How soon the built program is there: `car-eval --help`, `car-eval plan` and `car-eval run --suite quick`, two pictures
 * drawn and scored, against a Node that does nothing. They take turns; the first round warms up and is not kept. Exits
 * with 1 when help misses its target.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assessRace } from '../src/bench/races/assess-race.ts';
import { describeMachine } from '../src/bench/recording/machine.ts';
import { takeTurns } from '../src/bench/rounds/take-turns.ts';
import { closeRecording, printRace } from './bench/race/publish-races.ts';
import { type Program, runProcess } from './bench/race/run-process.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '25' }, json: { type: 'string' } },
});
const machine = describeMachine();
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'car-eval-start-'));
const programs: readonly Program[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'car-eval --help', args: [main, '--help'] },
  { name: 'car-eval plan', args: [main, 'plan'] },
  {
    name: 'car-eval run --suite quick',
    args: [main, 'run', '--suite', 'quick', '--quiet', '--out', join(scratch, 'runs')],
  },
];
try {
  const turns = await takeTurns(programs, Number(values.rounds) + 1, (program) =>
    runProcess(program, scratch),
  );
  const race = {
    title: 'Start of the program',
    limit: { name: 'car-eval --help', against: 'node -e 0', wall: 1.7 },
    turns: turns.map(({ name, samples }) => ({ name, samples: samples.slice(1) })),
  };
  printRace(race);
  const command = `npm run bench:start -- --rounds ${values.rounds}`;
  const takenAt = new Date().toISOString();
  closeRecording(
    { kind: 'processes', title: 'How soon it starts', command, takenAt, machine, races: [race] },
    values.json,
  );
  process.exitCode = assessRace(race).every(({ held }) => held) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
