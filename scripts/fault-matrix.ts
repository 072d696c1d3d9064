/**
 * Usage: npx tsx scripts/fault-matrix.ts
 *
 * Runs every service behaviour of the fault matrix through the whole pipeline, over real HTTP on this machine, and
 * prints what came of it: tries a picture, outcome a picture, score of the case, whether it passes, exit code.
 */
import { isDeepStrictEqual } from 'node:util';
import { faultMatrix } from '../src/validation/faults/fault-matrix.fixture.ts';
import type { FaultRow } from '../src/validation/faults/fault-row.fixture.ts';
import { compare, type Observed, runFaultRow } from '../src/validation/faults/run-fault-row.fixture.ts';

const widths = [64, 10, 44, 8, 7, 5];
const counts = { behaviours: 0, tries: 0, requests: 0, asExpected: 0 };

function describe({ tries, codes, statuses, scores, passed, exitCode }: Observed): string[] {
  const outcomes = codes.map((code, index) => (code ? `${statuses[index]} ${code}` : 'ok'));
  return [
    tries.join(' '),
    [...new Set(outcomes)].join(', '),
    [...new Set(scores.map((score) => score ?? 'null'))].join(' '),
    [...new Set(passed.map((one) => (one === null ? 'null' : one ? 'yes' : 'no')))].join(' '),
    String(exitCode),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print(cells: readonly string[], mark: string): void {
  console.log(`${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' ')} ${mark}`);
}

async function runRow(row: FaultRow): Promise<void> {
  const seen = await runFaultRow(row);
  const { expected, got } = compare(row, seen);
  const matches = isDeepStrictEqual(got, expected);
  counts.behaviours += 1;
  counts.tries += sum(seen.tries);
  counts.requests += seen.hits;
  if (matches) counts.asExpected += 1;
  print([row.name, ...describe(seen)], matches ? 'as expected' : 'NOT AS EXPECTED');
}

for (const { title, rows } of faultMatrix) {
  console.log('');
  print([title, 'tries', 'pictures', 'score', 'passes', 'exit'], '');
  for (const row of rows) await runRow(row);
}
const { behaviours, tries, requests, asExpected } = counts;
console.log(
  `\n${behaviours} behaviours, ${tries} tries, ${requests} requests served: ${asExpected} as expected, ${behaviours - asExpected} not`,
);
process.exitCode = asExpected === behaviours ? 0 : 1;
