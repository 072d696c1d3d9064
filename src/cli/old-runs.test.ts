import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measuresRevision } from '../images/measure/revision.ts';
import { comparisonSchema } from '../model/comparison.ts';
import { reasonAsWritten } from '../model/reason.ts';
import { type Result, resultSchema, schemaVersion } from '../model/result.ts';
import { runConfigSchema, runConfigVersion } from '../run/run-config.ts';
import { createSandbox, type Sandbox } from './cli.fixture.ts';

/** Small runs of earlier versions, each named after the commit that made it. None is ever changed: runs stay readable. */
const folder = join(import.meta.dirname, 'old-runs');
const runs = await readdir(folder);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
  for (const run of runs) await cp(join(folder, run), join(sandbox.dir, 'reports', run), { recursive: true });
});
afterAll(() => sandbox[Symbol.asyncDispose]());

async function readRun(run: string): Promise<Result> {
  const text = await readFile(join(sandbox.dir, 'reports', run, 'result.json'), 'utf8');
  return resultSchema.parse(JSON.parse(text));
}

/** The scores are of the rules of today: what nobody looked at had no part in those of before. */
const outcomesOf = ({ cases }: Result) => cases.map(({ id, passed }) => ({ id, passed }));
const kept = async (run: string): Promise<Result> =>
  JSON.parse(await readFile(join(folder, run, 'result.json'), 'utf8'));

/** Of every check, case and target, as they stand in it. */
const listReasons = ({ cases, targets }: Result) => [
  ...targets.flatMap(({ notes }) => notes),
  ...cases.flatMap(({ blockers, checks, shots }) => [
    ...blockers,
    ...[checks, ...shots.map((shot) => shot.checks)].flat().map(({ reason }) => reason),
  ]),
];

const listPhotos = ({ cases }: Result) =>
  cases.flatMap(({ shots }) => shots.flatMap(({ photo }) => photo ?? []));

describe.each(runs)('the run %s of an earlier version', (run) => {
  test('is read as this version, its reasons as they were written', async () => {
    const written = await kept(run);
    const read = resultSchema.parse(written);
    const config = runConfigSchema.parse(JSON.parse(await readFile(join(folder, run, 'run.json'), 'utf8')));
    expect([read.schemaVersion, config.schemaVersion]).toEqual([schemaVersion, runConfigVersion]);
    expect(listReasons(read)).toEqual(
      listReasons(written).map((one: unknown) => (typeof one === 'string' ? reasonAsWritten(one) : one)),
    );
    expect(config.targets.map(({ notes }) => notes)).toEqual(read.targets.map(({ notes }) => notes));
  });

  test('is shown as it was scored, and held against itself', async () => {
    expect(await sandbox.run('report', run)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await sandbox.run('compare', run, run, '--json');
    const { cases } = comparisonSchema.parse(JSON.parse(stdout));
    expect([code, cases.map(({ outcome }) => outcome)]).toEqual([0, cases.map(() => 'same')]);
  });

  test('is scored again to the same verdict, and blessed', async () => {
    const before = await kept(run);
    expect((await sandbox.run('score', run)).code).toBe(before.gate.exitCode);
    expect(outcomesOf(await readRun(run))).toEqual(outcomesOf(before));
    // The baseline of the run before, in the same place, may be the better one.
    expect(await sandbox.run('bless', run, '--force')).toMatchObject({ code: 0 });
  });

  test('is measured again by the newest way of measuring, once', async () => {
    const before = listPhotos(await kept(run));
    const old = before.filter(({ measures }) => measures?.revision !== measuresRevision).length;
    const first = await sandbox.run('score', run, '--measure');
    expect(first.stderr).toContain(
      `Looked ${old} times at the pictures (pixels); ${before.length - old} more were known`,
    );
    const photos = listPhotos(await readRun(run));
    expect(photos.map(({ measures }) => measures?.revision)).toEqual(photos.map(() => measuresRevision));
    const second = await sandbox.run('score', run, '--measure');
    expect(second.stderr).toContain('Looked 0 times at the pictures (pixels)');
    expect({ ...second, stderr: '' }).toEqual({ ...first, stderr: '' });
  });
});
