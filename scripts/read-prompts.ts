/**
 * Usage: npx tsx scripts/read-prompts.ts FILE... [--quiet]
 *
 * Reads prompts from JSON lines (`{ id, kind, car, prompt, want: { check id: whether it passes } }`), holds them against
 * the asked checks, and prints how many readings are right by kind, and each wrong one with what the check said.
 * Exits with 1 when one is wrong.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSuite } from '../src/cases/load-cases.ts';
import {
  type CheckedReading,
  createPromptChecker,
  parseWrittenPrompts,
} from '../src/scorers/written-prompts.fixture.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quiet: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('Usage: npx tsx scripts/read-prompts.ts FILE... [--quiet]');
  process.exit(1);
}

const { brands } = await loadSuite();
const checkPrompt = createPromptChecker(brands);

function count(readings: readonly CheckedReading[]): string {
  const right = readings.filter(({ isRight }) => isRight).length;
  return `${right} of ${readings.length} (${((right / readings.length) * 100).toFixed(1)} %)`;
}

function describe({ row, checkId, wanted, check }: CheckedReading): string {
  const got = check ? `${check.status}: ${check.reason.text}` : 'no such check';
  return `  ${row.id} ${checkId} ${wanted ? 'should pass' : 'should not pass'}\n    ${JSON.stringify(row.prompt)}\n    ${got}`;
}

let isAllRight = true;
for (const file of positionals) {
  const readings = parseWrittenPrompts(readFileSync(file, 'utf8')).flatMap(checkPrompt);
  console.log(`${file}: ${count(readings)} readings right`);
  for (const kind of new Set(readings.map(({ row }) => row.kind))) {
    const ofKind = readings.filter(({ row }) => row.kind === kind);
    console.log(`${count(ofKind)} ${kind}`);
    if (!values.quiet)
      for (const reading of ofKind.filter(({ isRight }) => !isRight)) console.log(describe(reading));
  }
  isAllRight &&= readings.every(({ isRight }) => isRight);
}
process.exitCode = isAllRight ? 0 : 1;
