import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resultSchema, type ScoredShot } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const redSide = ['run', '--suite', 'quick', '--studio-defect', 'paint@side=red'];

async function readShots({ dir }: Sandbox): Promise<readonly ScoredShot[]> {
  const text = await readFile(join(dir, 'reports/latest/result.json'), 'utf8');
  const [one] = resultSchema.parse(JSON.parse(text)).cases;
  return one?.shots ?? [];
}

describe('run --again failed', () => {
  test('asks anew, with another seed each time, for the pictures that the run rejects, and keeps the others', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run(...redSide);
    const tries = [await readShots(sandbox)];
    for (const flags of [
      ['--again', 'failed'],
      ['--resume', 'latest', '--again', 'failed'],
    ]) {
      expect((await sandbox.run('run', ...flags)).code).toBe(100);
      tries.push(await readShots(sandbox));
    }
    expect(new Set(tries.map(([, side]) => side?.seed)).size).toBe(3);
    for (const [front] of tries) expect(front).toEqual(tries[0]?.[0]);
  });

  test('a picture that comes right this time lets the run pass', async () => {
    await using sandbox = await createSandbox();
    const fault = ['--studio-fault', 'html-200:every=2', '-j', '1', '--max-retries', '0'];
    expect((await sandbox.run('run', '--suite', 'quick', ...fault)).code).toBe(100);
    expect((await sandbox.run('run', '--again', 'failed')).code).toBe(0);
    expect((await readShots(sandbox)).map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  test('is refused where the run rejects nothing, with what to do instead', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick');
    const { code, stderr } = await sandbox.run('run', '--again', 'failed');
    expect(code).toBe(1);
    expect(stderr).toMatch(/there is nothing to ask for anew/);
    expect(stderr).toMatch(/car-eval export/);
  });
});
