import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSystemClock } from '../../http/system-clock.ts';
import { type Result, resultSchema } from '../../model/result.ts';
import { angles } from '../../model/vocabulary.ts';
import { startStudio } from '../../studio/start-studio.ts';
import { brands } from '../../studio/studio.fixture.ts';
import { createSandbox, type Outcome, type Sandbox } from '../cli.fixture.ts';

const car = 'car: { brand: Renault, model: Clio, year: 2019, color: blue, bodyType: hatchback }';

/** A folder with one case that wants every angle, listed in an order of its own. */
async function createFiveAngles(): Promise<Sandbox> {
  const sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'cases/cars'), { recursive: true });
  const text = `id: clio\n${car}\nangles: [rear34, rear, front34, side, front]\n`;
  await writeFile(join(sandbox.dir, 'cases/cars/clio.yaml'), text);
  return sandbox;
}

async function run(sandbox: Sandbox, ...args: string[]): Promise<Outcome & { readonly result: Result }> {
  const outcome = await sandbox.run('run', '--cases', 'cases', ...args);
  const text = await readFile(join(sandbox.dir, 'reports/latest/result.json'), 'utf8');
  return { ...outcome, result: resultSchema.parse(JSON.parse(text)) };
}

function shotsOf({ cases }: Result) {
  return cases.flatMap(({ shots }) => shots);
}

const allGood = angles.map((angle) => [angle, 'ok']);

describe('a case of five angles', () => {
  test('is drawn by the studio in the order of the angles, five different pictures of one car', async () => {
    await using sandbox = await createFiveAngles();
    const { code, result, stdout } = await run(sandbox);
    expect(code).toBe(0);
    expect(shotsOf(result).map(({ angle, status }) => [angle, status])).toEqual(allGood);
    const ofPixels = result.cases[0]?.checks.filter(({ evidence }) => evidence === 'pixels');
    expect(ofPixels?.map(({ id, status }) => [id, status])).toEqual([
      ['distinct-views', 'pass'],
      ['same-paint', 'pass'],
    ]);
    expect(stdout).toContain('front34');
    const report = await readFile(join(sandbox.dir, 'reports/latest/report.html'), 'utf8');
    for (const words of ['front three-quarter', 'спереду в три чверті']) expect(report).toContain(words);
  });

  test('is asked for the three-quarter views by their names, with the badge where they show it', async () => {
    await using sandbox = await createFiveAngles();
    const { result } = await run(sandbox, '--no-images');
    const [front34 = '', rear34 = ''] = shotsOf(result)
      .slice(3)
      .map(({ prompt }) => prompt ?? '');
    expect(front34).toMatch(/front three-quarter view.*on the centre of the front grille/s);
    expect(rear34).toMatch(/rear three-quarter view.*on the centre of the tailgate/s);
    const asked = [...shotsOf(result), ...result.cases].flatMap(({ checks }) => checks);
    expect(asked.filter(({ half, status }) => half === 'asked' && status !== 'pass')).toEqual([]);
  });

  test('is narrowed by --angle front34', async () => {
    await using sandbox = await createFiveAngles();
    const { code, result } = await run(sandbox, '--angle', 'front34');
    expect(code).toBe(0);
    expect(shotsOf(result).map(({ angle, status }) => [angle, status])).toEqual([['front34', 'ok']]);
  });

  test('is replayed from a folder of its pictures', async () => {
    await using sandbox = await createFiveAngles();
    const { result } = await run(sandbox);
    await mkdir(join(sandbox.dir, 'saved/clio'), { recursive: true });
    for (const { angle, photo } of shotsOf(result)) {
      const from = join(sandbox.dir, 'reports/latest', photo?.path ?? '');
      await copyFile(from, join(sandbox.dir, 'saved/clio', `${angle}.jpg`));
    }
    const replayed = await run(sandbox, '--target', 'replay', '--input', 'saved');
    expect(shotsOf(replayed.result).map(({ angle, status }) => [angle, status])).toEqual(allGood);
  });

  test('is asked of a backend that writes its own prompts', async () => {
    await using sandbox = await createFiveAngles();
    const studio = await startStudio({ brands, clock: createSystemClock() });
    onTestFinished(() => studio.close());
    const { result } = await run(sandbox, '--target', 'backend', '--base-url', studio.baseUrl);
    expect(shotsOf(result).map(({ angle, status, warnings }) => [angle, status, warnings])).toEqual(
      angles.map((angle) => [angle, 'ok', []]),
    );
  });
});
