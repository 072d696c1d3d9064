/**
 * Usage: npm run bench:judge -- [--pictures 300] [--delay 50] [--concurrency 4] [--rounds 1]
 *
 * How much longer a judge takes to look at a run than its calls themselves: the harness makes its pictures, asks, and keeps
 * what was said; a bare script sends as many requests of the same kind, in as many lanes. Both take turns.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { layOutTable } from '../src/bench/lay-out-table.ts';
import { describeMachine, formatMachine } from '../src/bench/recording/machine.ts';
import { takeTurns } from '../src/bench/rounds/take-turns.ts';
import { lookAtRun } from './bench/look-at-run.ts';
import { runProcess } from './bench/race/run-process.ts';
import { sendBare } from './bench/send-bare.ts';
import { writeCatalogue } from './catalogue/write-catalogue.ts';

const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '300' },
    delay: { type: 'string', default: '50' },
    concurrency: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '1' },
  },
});
const [pictures, delayMs, lanes] = [values.pictures, values.delay, values.concurrency].map(Number) as [
  number,
  number,
  number,
];
const scratch = mkdtempSync(join(tmpdir(), 'car-eval-judge-'));
const child = spawn(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('bench/waiting-judge.ts', import.meta.url)), String(delayMs)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const [line] = await once(child.stdout, 'data');
  const baseUrl = String(line).trim();
  const outDir = join(scratch, 'runs');
  await writeCatalogue(join(scratch, 'cases'), Math.ceil(pictures / 3), 1);
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const flags = ['--cases', join(scratch, 'cases'), '--no-measure', '--quiet', '--out', outDir];
  await runProcess({ name: 'run', args: [main, 'run', ...flags], goodCodes: [0, 2, 100] }, scratch);
  const looked = { calls: 0, bodies: [] as readonly string[] };
  const contenders = [
    {
      name: 'car-eval, judge looks at a run',
      async run() {
        const { wallMs, ...sent } = await lookAtRun(outDir, { baseUrl, lanes });
        Object.assign(looked, sent);
        return wallMs;
      },
    },
    { name: 'bare calls', run: () => sendBare(baseUrl, { ...looked, lanes }) },
  ];
  await contenders[0]?.run();
  const turns = await takeTurns(contenders, Number(values.rounds), ({ run }) => run());
  const medians = turns.map(({ samples }) => samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? 0);
  const [, bare = 0] = medians;
  const least = (looked.calls * delayMs) / lanes;
  const rows = turns.map(({ name }, place) => {
    const ms = medians[place] ?? 0;
    return [name, `${(ms / 1000).toFixed(1)} s`, (ms / bare).toFixed(2), (ms / least).toFixed(2)];
  });
  console.log(formatMachine(describeMachine()));
  console.log(`${pictures} pictures, ${looked.calls} calls of ${delayMs} ms, ${lanes} at once`);
  console.log(layOutTable([['', 'wall', 'to the bare calls', 'to nothing but waiting'], ...rows]));
} finally {
  child.kill();
  rmSync(scratch, { recursive: true, force: true });
}
