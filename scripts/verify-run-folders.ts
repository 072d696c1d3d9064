/**
 * Usage: npm run verify:folders [-- processes]
 *
 * Takes the built program, as processes of their own, through everything that may be done to the folder of a run, kills,
 * two at once and full disks among it, and writes what happened into docs/run-folders.md. Exit 1 where something is not as
 * it should be. `processes`: only the rows that need processes of their own, and the others stand as they are. POSIX only.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../src/cli/cli.fixture.ts';
import { layOutPlace } from '../src/cli/run-folders/place.fixture.ts';
import { folderRows } from '../src/cli/run-folders/rows.fixture.ts';
import { callProgram } from './run-folders/call-program.ts';
import { processRows } from './run-folders/process-rows.ts';

interface Line {
  readonly did: string;
  readonly call: string;
  readonly code: number | null;
  readonly said: string;
  readonly isGood: boolean;
}

async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'car-eval-folders-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The first line that says it, without what differs from one time to the next. */
function quote({ stdout, stderr }: Outcome, says: RegExp, dir: string): string {
  const lines = `${stderr}\n${stdout}`.split('\n');
  const line = lines.find((one) => says.test(one)) ?? lines.find((one) => one !== '') ?? '';
  return line
    .replaceAll(`${dir}/`, '')
    .replace(/\d{8}T\d{6}Z-\w{4}/g, 'RUN')
    .replace(/[\da-f]{64}/g, 'SHA256')
    .replace(/process \d+ on \S+ since \S+Z/, 'process N on HOST since TIME')
    .trim();
}

async function tryFolder(row: (typeof folderRows)[number], from: string): Promise<Line> {
  return inFolder(async (dir) => {
    const run = (...args: string[]) => callProgram(args, dir);
    const place = { ...(await layOutPlace(from, dir)), run };
    await row.spoil(place);
    const outcome = await run(...row.call);
    const isSaid = row.says.test(outcome.stdout + outcome.stderr);
    const isGood = outcome.code === row.code && isSaid && ((await row.holds?.(place)) ?? true);
    return {
      did: row.did,
      call: row.call.join(' '),
      code: outcome.code,
      said: quote(outcome, row.says, dir),
      isGood,
    };
  });
}

function layOut(lines: readonly Line[], before: readonly string[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const rows = lines.map(
    ({ did, call, code, said, isGood }, index) =>
      `| ${before.length + index + 1} | ${cell(did)} | \`${call}\` | ${code ?? 'killed'} | ${cell(said)} | ${isGood ? 'yes' : '**no**'} |`,
  );
  return [
    '# What may be done to the folder of a run',
    '',
    'Written by `npm run verify:folders`: a finished run of two pictures, or one that is going on, what was done to it, the',
    'command after that (or beside it), its exit code and what it said. The last column: nothing else was written or lost.',
    '',
    '| # | done | command | exit | said | as it should be |',
    '| ---: | --- | --- | ---: | --- | --- |',
    ...before,
    ...rows,
    '',
  ].join('\n');
}

const table = fileURLToPath(new URL('../docs/run-folders.md', import.meta.url));
const isProcesses = process.argv[2] === 'processes';
/** Of the last time. */
const kept = isProcesses
  ? (await readFile(table, 'utf8')).split('\n').filter((line) => /^\| \d/.test(line))
  : [];

const lines: Line[] = await inFolder(async (from) => {
  const done: Line[] = [];
  if (!isProcesses) await callProgram(['run', '--suite', 'quick', '--quiet'], from);
  for (const row of isProcesses ? [] : folderRows) done.push(await tryFolder(row, from));
  console.error(`${done.length} rows of folders are done`);
  for (const row of processRows) {
    const { did, call } = row;
    done.push(
      await inFolder(async (dir) => {
        const outcome = await row.happen(dir);
        return { did, call, code: outcome.code, said: quote(outcome, row.says, dir), isGood: outcome.isGood };
      }),
    );
  }
  return done;
});
await writeFile(table, layOut(lines, kept.slice(0, folderRows.length)));
const bad = lines.filter(({ isGood }) => !isGood);
for (const { did, call, code, said } of bad)
  console.log(`NOT as it should be: ${did}, ${call}: exit ${code}, ${said}`);
console.log(`${lines.length - bad.length} of ${lines.length} as they should be`);
process.exitCode = bad.length === 0 ? 0 : 1;
