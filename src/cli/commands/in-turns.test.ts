import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparisonSchema } from '../../model/comparison.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

/** Two studios that differ in one planted thing. */
const targets = `targets:
  clean: { type: studio }
  planted: { type: studio, studioDefect: "paint@rear=green:car=BMW" }
`;

async function runTargets(sandbox: Sandbox, ...flags: string[]) {
  await writeFile(join(sandbox.dir, 'targets.yaml'), targets);
  return sandbox.run('run', '--targets', 'targets.yaml', '--case', 'bmw-x5', 'renault-clio', ...flags);
}

test('--in-turns asks all targets for one sample before any is asked for the next', async () => {
  await using sandbox = await createSandbox();
  await runTargets(sandbox, '--in-turns', '--repeat', '2', '--no-measure');
  const journal = await readFile(join(sandbox.dir, 'reports/latest/shots.jsonl'), 'utf8');
  const series = journal
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'series');
  expect(series.map((line) => `${line.case} ${line.sample} ${line.target}`)).toEqual([
    'bmw-x5 1 clean',
    'bmw-x5 1 planted',
    'bmw-x5 2 clean',
    'bmw-x5 2 planted',
    'renault-clio 1 clean',
    'renault-clio 1 planted',
    'renault-clio 2 clean',
    'renault-clio 2 planted',
  ]);
});

test('two targets of one run that differ in one planted thing: that case, check and angle, and nothing else', async () => {
  await using sandbox = await createSandbox();
  const { stdout } = await runTargets(sandbox, '--in-turns');
  expect(stdout).toMatch(/car-eval compare \S+ --targets planted clean/);
  const { stdout: json } = await sandbox.run('compare', 'latest', '--targets', 'planted', 'clean', '--json');
  const comparison = comparisonSchema.parse(JSON.parse(json));
  const changed = comparison.cases.flatMap(({ id, checks, shots }) => [
    ...checks.filter(({ outcome }) => outcome !== 'same').map((check) => `${id} ${check.id}`),
    ...shots.flatMap(({ angle, checks: own }) =>
      own.filter(({ outcome }) => outcome !== 'same').map((check) => `${id} ${angle} ${check.id}`),
    ),
  ]);
  expect(changed).toEqual(['bmw-x5 same-paint', 'bmw-x5 rear paint-color']);
  expect(comparison.summaries).toHaveLength(1);
  expect(comparison.summaries[0]?.word).toMatchObject({ word: 'cannot-tell', margin: 0 });
});

test('one target has nothing to take turns with', async () => {
  await using sandbox = await createSandbox();
  const { code, stderr } = await sandbox.run('run', '--suite', 'quick', '--in-turns');
  expect(code).toBe(1);
  expect(stderr).toContain('Expected several targets or prompts to ask in turns, got one: studio.');
});
