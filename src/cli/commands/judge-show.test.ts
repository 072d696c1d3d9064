import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ControlAnswer } from '../../model/calibration.ts';
import { writeCalibration } from '../../run/calibration-file.ts';
import { createSandbox } from '../cli.fixture.ts';

function answers(side: 'wrong' | 'right', count: number): ControlAnswer[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ question: 'same-car', revision: '1', side, kind: 'drawn' as const, source: 'studio' as const },
    ...{
      cars: [`${side} ${index}`],
      ...(index < 4 && { instructed: true }),
      ...(index < 3 && { again: { way: index === 1 ? 'reworded' : 'turned', differs: index === 0 } }),
      isRight: true,
      said: '',
      calls: 1,
    },
  }));
}

async function openChecked() {
  const sandbox = await createSandbox();
  const judge = {
    ...{
      id: 'gemma-1',
      host: 'localhost:11434',
      modelAsked: 'gemma',
      modelAnswered: 'gemma',
      profile: 'ollama',
    },
  };
  await writeCalibration(join(sandbox.dir, 'reports'), {
    ...{ schemaVersion: 1, judge, checkedAt: '2026-11-29T10:00:00.000Z' },
    answers: [...answers('wrong', 18), ...answers('right', 35)],
  });
  return sandbox;
}

describe('car-eval judge show', () => {
  test('tells question by question how a judge stands, and how far its word goes', async () => {
    await using sandbox = await openChecked();
    const { code, stdout } = await sandbox.run('judge', 'show', 'gemma-1');
    expect(code).toBe(0);
    expect(stdout).toContain('position flips  repeats differ');
    expect(stdout).toContain('gemma at localhost:11434 (ollama), last checked 2026-11-29');
    expect(stdout).toMatch(
      /same-car +drawn +certified +18 of 18 +35 of 35 +- +0 +53 +2 of 4 +0 of 2 +66 % +1.00 +1.00/,
    );
    expect(stdout).toMatch(/same-car +certified +provisional/);
    expect(stdout).toMatch(/badge +not certified +not certified/);
  });

  test('prints the same as JSON', async () => {
    await using sandbox = await openChecked();
    const { stdout } = await sandbox.run('judge', 'show', 'gemma-1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      judge: { id: 'gemma-1' },
      questions: [{ question: 'same-car', standing: 'certified', calls: 53, unanswered: 0 }],
    });
  });

  test.each(['gemma-2', '../judges/gemma-1'])(
    'names the judges there are where there is no %s',
    async (id) => {
      await using sandbox = await openChecked();
      const { code, stderr } = await sandbox.run('judge', 'show', id);
      expect(code).toBe(1);
      expect(stderr).toContain('Judges: gemma-1.');
    },
  );
});
