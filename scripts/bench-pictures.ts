/**
 * Usage: npm run bench:pictures -- [--pictures 24] [--rounds 15] [--lanes 4] [--json FILE]
 *
 * How fast pictures are received: freezing, decoding, accepting, measuring and the thumbnail of 1024x768 JPEGs by
 * the harness, against a bare script that decodes to 512 pixels and makes the same thumbnail. They take turns in one
 * process, so the ratios hold on a busy machine too. Exits with 1 when the harness misses its targets.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine, formatMachine } from '../src/bench/recording/machine.ts';
import { compareSpeed } from '../src/bench/rounds/compare-speed.ts';
import { findMissedTargets } from '../src/bench/rounds/find-missed-targets.ts';
import { formatSpeedTable } from '../src/bench/rounds/format-speed-table.ts';
import { receivePictures } from '../src/bench/rounds/receive-pictures.ts';
import { runRounds } from '../src/bench/rounds/run-rounds.ts';
import { readOnce, readSeparately } from './bench/bare-readers.ts';
import { drawPictures } from './bench/draw-pictures.ts';

/** From the project's own targets: speed as a share of the bare script's, and the longest block of the event loop. */
const targets = { speedRatio: 0.8, longestBlockMs: 50 };

const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '24' },
    rounds: { type: 'string', default: '15' },
    lanes: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
});
const machine = describeMachine();
const pictures = await drawPictures(Number(values.pictures));
const job = { pictures, lanes: Number(values.lanes) };
const series = await runRounds(
  [readSeparately(job), readOnce(job), receivePictures(job)],
  Number(values.rounds),
);
const [bare, thrifty, harness] = series;
if (!bare || !thrifty || !harness) throw new Error('Expected three series.');
const rows = series.map((each) => compareSpeed(each, bare, pictures.length));
const against = compareSpeed(harness, thrifty, pictures.length);
console.log(formatSpeedTable(rows));
console.log(
  `Against one decode: speed ${against.speedRatio.toFixed(2)}, processor time ${against.cpuRatio.toFixed(2)}`,
);
console.log(
  `${formatMachine(machine)};`,
  `${values.rounds} rounds of ${pictures.length} pictures, ${job.lanes} at a time; medians`,
);
const missed = findMissedTargets(compareSpeed(harness, bare, pictures.length), targets);
for (const words of missed) console.log(words);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(series, null, 2));
process.exitCode = missed.length > 0 ? 1 : 0;
