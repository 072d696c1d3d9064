import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readResult } from '../../run/run-folder.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const quick = ['--case', 'renault-clio', 'bmw-x5'];

async function run(sandbox: Sandbox, ...flags: string[]) {
  const { code, stdout, stderr } = await sandbox.run('run', ...flags, '--no-images', '--json');
  if (stdout === '') throw new Error(stderr);
  const { runDir, id } = JSON.parse(stdout).run;
  const result = await readResult(join(sandbox.dir, runDir));
  const codes = result.cases.flatMap(({ shots }) => shots.map(({ error }) => error?.code ?? 'ok'));
  return { code, id, runDir, result, codes };
}

const count = (codes: readonly string[], code: string) => codes.filter((one) => one === code).length;

test('a run stops asking before it passes --max-pictures, names what is left, and --resume goes on', async () => {
  await using sandbox = await createSandbox();
  const first = await run(sandbox, ...quick, '--max-pictures', '4');
  expect([count(first.codes, 'ok'), count(first.codes, 'skipped')]).toEqual([4, first.codes.length - 4]);
  expect(first.code).toBe(2);
  const left = first.result.cases.flatMap(({ shots }) => shots.flatMap(({ error }) => error?.message ?? []));
  expect(left[0]).toBe('Not asked: --max-pictures 4');
  const { stdout } = await sandbox.run('report', first.id);
  expect(stdout).toContain(`run --resume ${first.id}`);
  const resumed = await sandbox.run('run', '--resume', first.id, '--max-pictures', '1', '--json');
  expect(resumed.code).toBe(first.codes.length > 5 ? 2 : 0);
  const again = await sandbox.run('run', '--resume', first.id, '--json');
  expect(again.code).toBe(0);
});

test('a run stops asking before it passes --max-cost', async () => {
  await using sandbox = await createSandbox();
  const yaml = 'targets:\n  paid:\n    type: studio\n    pricePerImage: 0.1\n';
  await writeFile(join(sandbox.dir, 'targets.yaml'), yaml);
  const { codes, code } = await run(sandbox, ...quick, '--targets', 'targets.yaml', '--max-cost', '0.35');
  expect([count(codes, 'ok'), code]).toEqual([3, 2]);
});

test('a cost cannot be limited where a price is not known', async () => {
  await using sandbox = await createSandbox();
  const { code, stderr } = await sandbox.run('run', '--target', 'backend', '--max-cost', '1');
  expect(code).toBe(1);
  expect(stderr).toContain('--max-cost needs the price of a picture at backend');
});
