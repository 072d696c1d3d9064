import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { readJudgeRecords } from '../../run/judge-record.ts';
import { describeStudioCar } from '../../validation/judges/studio-car.ts';
import { drawAngle } from '../../validation/pictures/draw.ts';
import { createSandbox } from '../cli.fixture.ts';

const nobody = ['--judge', 'http://127.0.0.1:1/v1', '--judge-model', 'm'];

test('a plan counts the controls of a judge that was never checked, and none where it is not to be', async () => {
  await using sandbox = await createSandbox();
  const { stdout, code } = await sandbox.run('plan', ...nobody);
  expect(code).toBe(0);
  // Same car is asked five times where no chances are told, the other six questions once; three controls a side twice.
  const [usual, most] = [6 * 59 + 5 * 59, 6 * 226 + 5 * 226];
  expect(stdout).toContain(`  before    ${most}, ${usual} where it errs in none`);
  const off = await sandbox.run('plan', ...nobody, '--judge-check', 'off');
  expect(off.stdout).not.toContain('  before  ');
  expect(off.stdout).toContain('looks at the pictures by the judge');
});

test('the cost of a plan has that of the controls in it', async () => {
  await using sandbox = await createSandbox();
  const judge =
    'judge:\n  baseUrl: http://127.0.0.1:1/v1\n  model: m\n  pricePerMillion: { prompt: 1, answer: 1 }\n';
  await writeFile(join(sandbox.dir, 'targets.yaml'), `targets:\n  drawn:\n    type: studio\n${judge}`);
  const costOf = async (...flags: string[]) => {
    const { stdout, stderr } = await sandbox.run('plan', '--targets', 'targets.yaml', ...flags);
    const found = /by the judge\n(?: {2}.*\n)*? {2}cost +([\d.]+) /.exec(stdout)?.[1];
    return found === undefined ? stderr + stdout : Number(found);
  };
  expect(await costOf()).toBeGreaterThan(Number(await costOf('--judge-check', 'off')));
});

test('a run whose judge had no more to spend is gone on with by more', { timeout: 60_000 }, async () => {
  await using sandbox = await createSandbox();
  const { brands } = await loadSuite();
  await mkdir(join(sandbox.dir, 'pictures', 'renault-clio'), { recursive: true });
  const { spec } = describeStudioCar('a car', 0, brands);
  await writeFile(join(sandbox.dir, 'pictures', 'renault-clio', 'front.jpg'), await drawAngle(spec, 'front'));
  const server = await startJudgeServer();
  const judge = ['--judge', server.baseUrl, '--judge-model', 'm', '--judge-check', 'off'];
  await sandbox.run(
    'run',
    '--target',
    'replay',
    '--input',
    'pictures',
    '--angle',
    'front',
    ...judge,
    '--max-judge-calls',
    '6',
  );
  expect(server.sent).toHaveLength(6);
  const more = await sandbox.run('run', '--resume', '--max-judge-calls', 'many');
  expect(more.stderr).toContain('--max-judge-calls');
  const { stderr } = await sandbox.run('run', '--resume', '--max-judge-calls', '100');
  expect(stderr).not.toContain('keeps the flags');
  expect(server.sent.length).toBeGreaterThan(6);
  expect(server.sent.length).toBeLessThanOrEqual(106);
  const records = await readJudgeRecords(join(sandbox.dir, 'reports', 'latest'));
  expect(records.map(({ asked }) => asked.failed['budget-spent'] ?? 0)).toEqual([expect.any(Number), 0]);
  expect(records[0]?.asked.failed['budget-spent']).toBeGreaterThan(0);
});

test('what a budget is spent on is the most telling question of all cars, before the next one', async () => {
  await using sandbox = await createSandbox();
  const server = await startJudgeServer({ mind: () => ({ answer: 'one whole car' }) });
  const judge = ['--judge', server.baseUrl, '--judge-model', 'm', '--judge-check', 'off'];
  const budget = ['--judge-concurrency', '1', '--max-judge-calls', String(4 + 5)];
  await sandbox.run('run', '--target', 'studio', '--angle', 'front', ...judge, ...budget);
  const path = join(sandbox.dir, 'reports', 'latest', 'observations', 'judge.jsonl');
  const seen = (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(seen).toHaveLength(5 * 6);
  const answered = seen.filter(({ answer }) => answer !== null);
  expect(answered.map(({ question }) => question)).toEqual(Array(5).fill('whole-car'));
  expect(new Set(answered.map((one) => one.case)).size).toBe(5);
});
