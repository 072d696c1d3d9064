import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSandbox } from '../cli/cli.fixture.ts';
import { comparable } from './comparable-result.fixture.ts';
import { type Moment, openKillBench, readLatestResult } from './killed-run.fixture.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const concurrency = 2;
/** At the start, in the middle of pictures, and while the last of them are received. */
const moments: readonly Moment[] = [
  { afterRequests: 0, delayMs: 30 },
  { afterRequests: 5, delayMs: 15 },
  { afterRequests: 8, delayMs: 40 },
];

test('a run that is killed at any moment resumes to the end it would have had', async () => {
  await using sandbox = await createSandbox();
  await using bench = await openKillBench({
    command: [process.execPath, '--import', 'tsx', main],
    args: ['--suite', 'quick', '--repeat', '4', '-j', String(concurrency), '--no-measure'],
    latencyMs: 20,
    jitterMs: 20,
  });
  const whole = await sandbox.run(...bench.args, '--out', 'whole');
  const undisturbed = await readLatestResult(join(sandbox.dir, 'whole'));
  expect(undisturbed.summaries[0]?.counts).toMatchObject({ shots: 8, photos: 8 });

  for (const [index, moment] of moments.entries()) {
    const out = `killed-${index}`;
    const outDir = join(sandbox.dir, out);
    const killed = await bench.kill(outDir, moment);
    expect(killed.lost).toBeLessThanOrEqual(concurrency);
    const score = await sandbox.run('score', '--out', out, '--quiet');
    expect(score).toMatchObject({ code: killed.runId === null ? 1 : 130 });
    const report = await sandbox.run('report', '--out', out, '--quiet');
    expect(report.code).toBe(killed.runId === null ? 1 : 0);

    const args = killed.runId === null ? bench.args : ['run', '--resume'];
    const resumed = await sandbox.run(...args, '--out', out);
    const askedLater = bench.requestsSince(killed.requestsSoFar);
    expect(resumed.code).toBe(whole.code);
    expect(askedLater.filter((url) => killed.done.has(url))).toEqual([]);
    expect(askedLater).toHaveLength(8 - killed.done.size);
    expect(comparable(await readLatestResult(outDir))).toEqual(comparable(undisturbed));

    const again = await sandbox.run('run', '--resume', '--out', out);
    expect(again.code).toBe(whole.code);
    expect(bench.requestsSince(killed.requestsSoFar)).toEqual(askedLater);
  }
});
