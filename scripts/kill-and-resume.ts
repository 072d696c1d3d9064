/**
 * Usage: npm run build && npx tsx scripts/kill-and-resume.ts [kills] [seed]
 *
 * Runs 60 pictures at a studio in this process, kills the run (SIGKILL) at random moments, 20 of them unless told
 * otherwise, resumes each, and holds its end against that of a run nobody disturbed: equal but for ids, times and
 * tries, nothing asked again that was done (counted at the studio), nothing lost but the pictures in flight or still measured.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compareResults,
  type KillBench,
  type Moment,
  openKillBench,
  readLatestResult,
} from '../src/evaluate/killed-run.fixture.ts';
import { makeTestFolder } from '../src/evaluate/test-run.fixture.ts';
import type { Result } from '../src/model/result.ts';
import { createDice } from '../src/studio/random.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const shots = 60;
const concurrency = 4;
/** Those in flight, and as many that have come and are still measured. */
const mostLost = 2 * concurrency;

const [kills = '20', seed = '1'] = process.argv.slice(2);
const dice = createDice(`kill and resume ${seed}`);

/** Anywhere from the first request to the writing of the report; mostly between two requests. */
function pickMoment(kill: number): Moment {
  const afterRequests = dice.whole(`requests ${kill}`, shots + 1);
  return { afterRequests, delayMs: dice.whole(`delay ${kill}`, afterRequests === shots ? 600 : 60) };
}

async function runToEnd(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [main, ...args, '--quiet'], { stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  return code;
}

interface Outcome {
  readonly line: string;
  readonly isGood: boolean;
  readonly done: number;
  readonly lost: number;
}

interface Setting {
  readonly outDir: string;
  readonly bench: KillBench;
  readonly undisturbed: Result;
}

async function killAndResume(moment: Moment, { outDir, bench, undisturbed }: Setting): Promise<Outcome> {
  await mkdir(outDir);
  const { runId, done, lost, requestsSoFar } = await bench.kill(outDir, moment);
  const code = await runToEnd([
    ...(runId === null ? bench.args : ['run', '--resume', runId]),
    '--out',
    outDir,
  ]);
  const later = bench.requestsSince(requestsSoFar);
  const again = later.filter((url) => done.has(url)).length;
  const { isEqual } = compareResults(undisturbed, await readLatestResult(outDir));
  const asked = done.size + later.length;
  const isGood =
    isEqual && again === 0 && lost <= mostLost && asked === shots && code === undisturbed.gate.exitCode;
  const line = [
    `after ${String(moment.afterRequests).padStart(2)} requests and ${String(moment.delayMs).padStart(3)} ms`,
    `${String(done.size).padStart(2)} done, ${lost} in flight lost`,
    `resumed with ${String(later.length).padStart(2)} requests, ${again} of them for pictures that were done`,
    `result ${isEqual ? 'equal' : 'DIFFERENT'}, exit ${code}`,
    isGood ? 'good' : 'BAD',
  ].join(' · ');
  return { line, isGood, done: done.size, lost };
}

await using folder = await makeTestFolder();
await using bench = await openKillBench({
  command: [process.execPath, main],
  args: ['--suite', 'full', '--angle', 'front', 'side', '--repeat', '6', '-j', String(concurrency)],
  latencyMs: 30,
  jitterMs: 40,
});
const wholeDir = join(folder.path, 'whole');
const wholeCode = await runToEnd([...bench.args, '--out', wholeDir]);
const undisturbed = await readLatestResult(wholeDir);
const { passed, photos } = undisturbed.summaries[0]?.counts ?? { passed: 0, photos: 0 };
console.log(
  `undisturbed: ${photos} pictures, ${passed} of ${undisturbed.cases.length} series pass, exit ${wholeCode}`,
);

const outcomes: Outcome[] = [];
for (let kill = 1; kill <= Number(kills); kill += 1) {
  const outDir = join(folder.path, `kill-${kill}`);
  const outcome = await killAndResume(pickMoment(kill), { outDir, bench, undisturbed });
  console.log(`kill ${String(kill).padStart(2)}: ${outcome.line}`);
  outcomes.push(outcome);
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const good = outcomes.filter(({ isGood }) => isGood).length;
console.log(
  `\n${outcomes.length} kills: ${good} resumed to an equal result; ${sum(outcomes.map(({ done }) => done))} pictures were done and kept, ${sum(outcomes.map(({ lost }) => lost))} in flight were lost, ${Math.max(...outcomes.map(({ lost }) => lost))} at most by one kill (${concurrency} at once)`,
);
process.exitCode = good === outcomes.length && photos === shots ? 0 : 1;
