import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli/cli.fixture.ts';
import type { Result } from '../model/result.ts';
import { comparable } from './comparable-result.fixture.ts';
import { type Moment, openKillBench, readLatestResult } from './killed-run.fixture.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const concurrency = 2;
/** Those in flight, and as many that have come and are still measured. */
const mostLost = 2 * concurrency;
const shots = 6;
/** At the start, and in the middle of pictures. `scripts/kill-and-resume.ts` tries many more, on a longer run. */
const moments: readonly Moment[] = [
  { afterRequests: 0, delayMs: 30 },
  { afterRequests: 4, delayMs: 15 },
];

async function openBench(sandbox: Sandbox) {
  const bench = await openKillBench({
    command: [process.execPath, '--import', 'tsx', main],
    args: ['--suite', 'quick', '--repeat', '3', '-j', String(concurrency), '--no-measure'],
    latencyMs: 20,
    jitterMs: 20,
    env: sandbox.env,
  });
  const { code } = await sandbox.run(...bench.args, '--out', 'whole');
  const undisturbed = await readLatestResult(join(sandbox.dir, 'whole'));
  expect(code).toBe(0);
  expect(undisturbed.summaries[0]?.counts).toMatchObject({ shots, photos: shots });
  return { bench, undisturbed };
}

test('a run that is killed at any moment resumes to the end it would have had', {
  timeout: 120_000,
}, async () => {
  await using sandbox = await createSandbox();
  const { bench, undisturbed } = await openBench(sandbox);
  await using _ = bench;
  for (const [index, moment] of moments.entries()) {
    const out = `killed-${index}`;
    const outDir = join(sandbox.dir, out);
    const killed = await bench.kill(outDir, moment);
    expect(killed.lost).toBeLessThanOrEqual(mostLost);
    const id = killed.runId ?? 'latest';
    const score = await sandbox.run('score', id, '--out', out, '--quiet');
    const report = await sandbox.run('report', id, '--out', out, '--quiet');
    // Killed before it had a folder, it left nothing to score, to report or to resume.
    const codes = killed.runId === null ? [1, 1] : [130, 0];
    expect([score.code, report.code], score.stderr + report.stderr).toEqual(codes);

    const args = killed.runId === null ? bench.args : ['run', '--resume', killed.runId];
    const resumed = await sandbox.run(...args, '--out', out);
    expect(resumed.code, resumed.stderr).toBe(0);
    const askedLater = bench.requestsSince(killed.requestsSoFar);
    expect(askedLater.filter((url) => killed.done.has(url))).toEqual([]);
    expect(askedLater).toHaveLength(shots - killed.done.size);
    expect(comparable(await readLatestResult(outDir))).toEqual(comparable(undisturbed));

    expect((await sandbox.run('run', '--resume', '--out', out)).code).toBe(0);
    expect(bench.requestsSince(killed.requestsSoFar)).toEqual(askedLater);
  }
});

test('a run that is killed again while it is resumed comes to its end, on one timeline', {
  timeout: 120_000,
}, async () => {
  await using sandbox = await createSandbox();
  const { bench, undisturbed } = await openBench(sandbox);
  await using _ = bench;
  const outDir = join(sandbox.dir, 'killed');
  await bench.kill(outDir, { afterRequests: 2, delayMs: 10 });
  const again = await bench.kill(outDir, { afterRequests: 2, delayMs: 10 }, ['run', '--resume']);
  const last = await sandbox.run('run', '--resume', '--out', 'killed');
  expect(last.code, last.stderr).toBe(0);
  expect(bench.requestsSince(again.requestsSoFar).filter((url) => again.done.has(url))).toEqual([]);
  const result = await readLatestResult(outDir);
  expect(comparable(result)).toEqual(comparable(undisturbed));

  const starts = result.cases.map(({ shots }) =>
    Math.max(...shots.map(({ startedAtMs }) => startedAtMs ?? 0)),
  );
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(result.run.durationMs).toBeGreaterThan(starts.at(-1) ?? 0);
});

test('a run goes on where its studio has another port, and keeps the pictures of the first', async () => {
  await using sandbox = await createSandbox();
  await sandbox.run('run', '--suite', 'quick', '--no-measure');
  const latest = join(sandbox.dir, 'reports');
  const whole = await readLatestResult(latest);
  const journal = join(latest, 'latest', 'shots.jsonl');
  const [first = ''] = (await readFile(journal, 'utf8')).split('\n');
  await writeFile(journal, `${first}\n`);

  const { code, stderr } = await sandbox.run('run', '--resume');
  expect(code, stderr).toBe(0);
  const resumed = await readLatestResult(latest);
  const bytes = ({ cases }: Result) => cases.flatMap(({ shots }) => shots.map(({ photo }) => photo?.sha256));
  expect(bytes(resumed)).toEqual(bytes(whole));
  const origins = resumed.cases.flatMap(({ shots }) => shots.map(({ url }) => new URL(url ?? '').origin));
  expect(new Set(origins).size).toBe(2);
  expect((await readFile(journal, 'utf8')).match(/"kind":"shot"/g)).toHaveLength(2);
});
