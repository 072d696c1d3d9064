import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readResult, readRunConfig } from '../../run/run-folder.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const quick = ['--case', 'renault-clio', '--no-images'];

/** What was asked of each series: target, sample, session and seeds. */
async function runDraws(sandbox: Sandbox, ...flags: string[]) {
  const { stdout, stderr } = await sandbox.run('run', ...quick, ...flags, '--json');
  if (stdout === '') throw new Error(stderr);
  const runDir = join(sandbox.dir, JSON.parse(stdout).run.runDir);
  const { cases, run } = await readResult(runDir);
  const draws = cases.map(({ sample, sessionId, shots }) => [
    sample,
    sessionId,
    ...shots.map(({ seed }) => seed),
  ]);
  return { draws, run, runDir };
}

test('--seed draws other sessions and seeds, the same each time and for every target, and the run keeps it', async () => {
  await using sandbox = await createSandbox();
  await writeFile(join(sandbox.dir, 't.yaml'), 'targets:\n  a: { type: studio }\n  b: { type: studio }\n');
  const usual = await runDraws(sandbox, '--repeat', '2');
  const seeded = await runDraws(sandbox, '--repeat', '2', '--seed', '7');
  const other = await runDraws(sandbox, '--repeat', '2', '--seed', '8');
  const { draws: ofTargets } = await runDraws(sandbox, '--seed', '7', '--targets', 't.yaml');
  expect(new Set([usual, seeded, other].flatMap(({ draws }) => draws.flat().slice(1))).size).toBeGreaterThan(
    6,
  );
  expect(ofTargets).toEqual([seeded.draws[0], seeded.draws[0]]);
  expect([usual, seeded].map(({ run }) => run.runSeed)).toEqual([undefined, 7]);
  expect((await readRunConfig(seeded.runDir)).settings.runSeed).toBe(7);
  const { stdout } = await sandbox.run('compare', seeded.run.id, usual.run.id);
  expect(stdout).toContain('Seed of the run: none → 7');
});

test('a plan shows what --seed draws, and a run that is gone on with draws by it', async () => {
  await using sandbox = await createSandbox();
  const seeded = ['--repeat', '2', '--seed', '7'];
  const cut = await runDraws(sandbox, ...seeded, '--max-pictures', '1');
  const { stdout } = await sandbox.run('plan', '--case', 'renault-clio', ...seeded);
  await sandbox.run('run', '--resume', '--max-pictures', '100');
  const { cases } = await readResult(cut.runDir);
  expect(cases.flatMap(({ shots }) => shots.flatMap(({ seed }) => seed ?? [])).length).toBeGreaterThan(3);
  for (const { sessionId, shots } of cases) {
    expect(stdout).toContain(`session ${sessionId}`);
    for (const { seed } of shots) expect(stdout).toContain(`seed ${seed}`);
  }
});

test.each(['-1', '1.5', 'x', ''])('--seed %s is no whole number', async (seed) => {
  await using sandbox = await createSandbox();
  const { code, stderr } = await sandbox.run('run', ...quick, `--seed=${seed}`);
  expect(code).toBe(1);
  expect(stderr).toContain('Expected a whole number');
});
