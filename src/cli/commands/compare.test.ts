import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseYaml } from '../../cases/case-folder.fixture.ts';
import { type Comparison, comparisonSchema } from '../../model/comparison.ts';
import { resultSchema } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

let sandbox: Sandbox;
/** Two cars as they are, the same once more, with the rear of the red BMW in green, and one car in blue and in red. */
const ids = { clean: '', again: '', defect: '', blue: '', red: '' };

async function makeRun(...args: string[]): Promise<string> {
  const { stdout } = await sandbox.run('run', '--json', ...args);
  return JSON.parse(stdout).run.id;
}

async function makeRunOfColor(color: string): Promise<string> {
  const dir = join(sandbox.dir, color);
  await mkdir(dir);
  const car = `{ brand: Renault, model: Clio, year: 2019, color: ${color}, bodyType: hatchback }`;
  await writeFile(join(dir, 'clio.yaml'), caseYaml('clio', { car, angles: '[front]' }));
  return makeRun('--cases', color);
}

beforeAll(async () => {
  sandbox = await createSandbox();
  const two = ['--case', 'renault-clio', 'bmw-x5'];
  ids.clean = await makeRun(...two);
  ids.again = await makeRun(...two);
  ids.defect = await makeRun(...two, '--studio-defect', 'paint@rear=green:car=BMW');
  ids.blue = await makeRunOfColor('blue');
  ids.red = await makeRunOfColor('red');
}, 120_000);

afterAll(() => sandbox[Symbol.asyncDispose]());

async function compareJson(after: string, before: string): Promise<Comparison> {
  const { code, stdout, stderr } = await sandbox.run('compare', after, before, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return comparisonSchema.parse(JSON.parse(stdout));
}

/** Everything whose outcome is not `same`, by name. */
function listChanges({ cases }: Comparison): string[] {
  return cases.flatMap(({ id, outcome, checks, shots }) => {
    const all = [
      { name: id, outcome },
      ...checks.map((check) => ({ name: `${id} ${check.id}`, outcome: check.outcome })),
      ...shots.flatMap((shot) => [
        { name: `${id} ${shot.angle}`, outcome: shot.outcome },
        ...shot.checks.map((check) => ({ name: `${id} ${shot.angle} ${check.id}`, outcome: check.outcome })),
      ]),
    ];
    return all.filter((one) => one.outcome !== 'same').map((one) => `${one.name} ${one.outcome}`);
  });
}

const listOtherPictures = ({ cases }: Comparison) =>
  cases.flatMap(({ id, shots }) =>
    shots
      .filter(({ picture }) => picture !== 'equal')
      .map(({ angle, picture }) => `${id} ${angle} ${picture}`),
  );

describe('car-eval compare', () => {
  test('two runs of the same have changed nothing', async () => {
    const comparison = await compareJson(ids.again, ids.clean);
    expect(listChanges(comparison)).toEqual([]);
    expect(listOtherPictures(comparison)).toEqual([]);
    expect(comparison).toMatchObject({ reservations: [], settings: [], prompts: [], seeds: { changed: 0 } });
    const { stdout } = await sandbox.run('compare', ids.again, ids.clean, '--quiet');
    expect(stdout).toBe(`Nothing changed. (against ${ids.clean})\n`);
  });

  test('a planted defect is named by case, angle and check, with what follows from it and nothing else', async () => {
    const comparison = await compareJson(ids.defect, ids.clean);
    expect(listChanges(comparison)).toEqual([
      'bmw-x5 broken',
      'bmw-x5 same-paint broken',
      'bmw-x5 rear paint-color broken',
    ]);
    expect(listOtherPictures(comparison)).toEqual(['bmw-x5 rear changed']);
    expect(comparison).toMatchObject({ reservations: [], prompts: [], seeds: { changed: 0 } });
    expect(comparison.settings.map(({ area, field }) => `${area} ${field}`)).toEqual([
      'target digest',
      'target notes',
    ]);
    const moved = comparison.cases.filter(({ score }) => score.difference !== 0).map(({ id }) => id);
    expect(moved).toEqual(['bmw-x5']);
    expect(comparison.summaries[0]?.dimensions.logo.score.difference).toBe(0);
    expect(comparison.summaries[0]?.dimensions.relevance.score.difference).toBeLessThan(0);
  });

  test('the reverse of it is its mirror image', async () => {
    const comparison = await compareJson(ids.clean, ids.defect);
    expect(listChanges(comparison)).toEqual([
      'bmw-x5 fixed',
      'bmw-x5 same-paint fixed',
      'bmw-x5 rear paint-color fixed',
    ]);
  });

  test('the terminal tells the same, the worst first, and what is the same only with --all', async () => {
    const short = await sandbox.run('compare', ids.defect, ids.clean);
    expect(short.stdout).toContain('1 broken, 1 the same, 1 other picture');
    expect(short.stdout).toContain('notes: none → Planted defects: paint@rear=green:car=BMW');
    expect(short.stdout).toMatch(/BROKEN {2}bmw-x5 at studio {2}100 → [\d.]+ \(-[\d.]+\)/);
    expect(short.stdout).toMatch(/rear +paint-color passed → failed: asked red, measured #/);
    expect(short.stdout).not.toMatch(/renault-clio|expected-logo/);
    const all = await sandbox.run('compare', ids.defect, ids.clean, '--all');
    expect(all.stdout).toMatch(/SAME {2}renault-clio/);
    expect(all.stdout).toMatch(/expected-logo passed\n/);
    expect(all.stdout.indexOf('bmw-x5')).toBeLessThan(all.stdout.indexOf('SAME'));
  });

  test('Markdown for a pull request goes to standard output', async () => {
    const { stdout } = await sandbox.run('compare', ids.defect, ids.clean, '--format', 'md');
    expect(stdout).toMatch(
      /\| bmw-x5 \(studio\) \| \*\*Broken\*\* \| 100 → .*rear: paint-color passed → failed/,
    );
    expect(stdout).not.toContain('renault-clio');
  });

  test('a changed fact of a car is told with its prompts, word by word, and makes nothing better or worse', async () => {
    const comparison = await compareJson(ids.red, ids.blue);
    expect(listChanges(comparison)).toEqual([]);
    expect(listOtherPictures(comparison)).toEqual(['clio front changed']);
    expect(comparison.settings).toEqual([
      { area: 'case', subject: 'clio', field: 'color', before: 'blue', after: 'red' },
    ]);
    expect(comparison.prompts.map(({ angle, field }) => `${angle} ${field}`)).toEqual(['front prompt']);
    const { stdout } = await sandbox.run('compare', ids.red, ids.blue);
    expect(stdout).toContain('Renault Clio 2019, [-blue-]{+red+} hatchback');
  });

  test('exits 0 whatever the outcome, and 100 with --fail-on-worse when something is', async () => {
    const codes = async (after: string, before: string) => [
      (await sandbox.run('compare', after, before, '--quiet')).code,
      (await sandbox.run('compare', after, before, '--quiet', '--fail-on-worse')).code,
    ];
    expect(await codes(ids.defect, ids.clean)).toEqual([0, 100]);
    expect(await codes(ids.clean, ids.defect)).toEqual([0, 0]);
  });

  test('exits 2 with --fail-on-worse and says so where there is nothing to compare', async () => {
    const other = await makeRun('--case', 'renault-clio', 'bmw-x5', '--rubric', 'classic');
    const { code, stdout, stderr } = await sandbox.run('compare', other, ids.clean, '--fail-on-worse');
    expect(code).toBe(2);
    expect(stdout).toContain('Nothing to compare: the two were scored by different rubrics.');
    expect(stderr).toMatch(/^Nothing to compare: /);
    expect((await sandbox.run('compare', other, ids.clean)).code).toBe(0);
  });

  test('says in one word whether it is more than chance, and what would tell', async () => {
    const { stdout } = await sandbox.run('compare', ids.defect, ids.clean);
    expect(stdout).toContain('Cannot tell: 1 of 2 cars fell, 0 rose; -10 points on average.');
    expect(stdout).toContain('What would tell: repeat 3 times');
    const quiet = await sandbox.run('compare', ids.defect, ids.clean, '--quiet');
    expect(quiet.stdout).toMatch(/^Cannot tell\. 1 broken, /);
    const { code, stderr } = await sandbox.run(
      'compare',
      ids.again,
      ids.clean,
      '--strict=cannot-tell',
      '--quiet',
    );
    expect([code, stderr]).toEqual([2, 'Cannot tell whether it is worse: Embedded studio.\n']);
  });

  test('keeps margins and what is asked for in the comparison', async () => {
    const { stdout } = await sandbox.run(
      'compare',
      ids.defect,
      ids.clean,
      ...['--margin', '0.5', '--no-worse-than', '10', '--json'],
    );
    expect(JSON.parse(stdout).summaries[0].word).toMatchObject({ margin: 0.5, noWorseThan: 10 });
    expect((await compareJson(ids.defect, ids.clean)).summaries[0]?.word).toMatchObject({
      margin: 5,
      noWorseThan: 0,
    });
  });

  test.each([
    [['latest'], 'Expected a run to compare with, got none.'],
    [['latest', '--targets', 'studio'], 'Expected two targets after --targets, got 1.'],
    [['latest', '--targets', 'studio', 'other'], 'Expected a target of run '],
    [['latest', 'latest', '--margin', 'much'], 'Expected points from 0 to 100, got "much".'],
  ])('refuses %j, and says what is expected', async (args, message) => {
    const { code, stderr } = await sandbox.run('compare', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test('prompts alone are held against pictures only with a word of warning, and nothing is worse', async () => {
    const prompts = await makeRun('--case', 'renault-clio', 'bmw-x5', '--no-images');
    const { code, stdout } = await sandbox.run('compare', prompts, ids.clean, '--fail-on-worse');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('These two runs cannot fairly be compared:');
    expect(stdout).toContain('One judged prompts only, the other looked at pictures');
  });

  test.each<[string, string, RegExp]>([
    [
      'a run that is not there',
      'nope',
      /Expected `nope` to be a run id.*found none[\s\S]*List the runs with: ls \S*reports/,
    ],
    [
      'a file that is no result',
      'blue/clio.yaml',
      /to be a file of a run.*got something else\.\nName a run id/,
    ],
    [
      'a result of another version',
      'old.json',
      /expected schema version 1, 2, 3, got 4\.\nUse the version of car-eval that wrote it.*car-eval score RUN/,
    ],
    ['a result changed by hand', 'odd.json', /got a fault at `run\.id`/],
    [
      'a folder without a result',
      'blue',
      /Expected a file at .*result\.json, found none\.\nMake it with: car-eval score RUN/,
    ],
  ])('refuses %s and names the next step', async (_, name, message) => {
    const good = JSON.parse(await readFile(join(sandbox.dir, 'reports', ids.clean, 'result.json'), 'utf8'));
    await writeFile(join(sandbox.dir, 'old.json'), JSON.stringify({ ...good, schemaVersion: 4 }));
    await writeFile(join(sandbox.dir, 'odd.json'), JSON.stringify({ ...good, run: { ...good.run, id: 7 } }));
    const { code, stdout, stderr } = await sandbox.run('compare', 'latest', name);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});

describe('car-eval report --against', () => {
  test('shows both pictures of the changed angle, and the difference beside the scores', async () => {
    const { code } = await sandbox.run('report', ids.defect, '--against', ids.clean);
    const html = await readFile(join(sandbox.dir, 'reports', ids.defect, 'report.html'), 'utf8');
    expect(code).toBe(0);
    expect(html).toMatch(/-[\d.]+ since \d+ \w+ \d{4}/);
    for (const side of ['Before', 'Now']) expect(html).toContain(`alt="BMW X5, rear, ${side}"`);
    expect(html).not.toContain('alt="BMW X5, side, Before"');
  });
});

describe('car-eval bless', () => {
  test('keeps the result of each target as a file to compare with, also when the run is gone', async () => {
    const { code, stdout } = await sandbox.run('bless', ids.clean);
    const file = 'reports/baselines/full--studio.json';
    expect([code, stdout.trimEnd().split('\n')]).toEqual([
      0,
      [
        `Of run:   ${ids.clean}. No fault found; badge, brand, angle and same car were not looked at (3 of 10 checks).`,
        `Baseline: ${file}`,
        `Next:     car-eval compare latest ${file}`,
      ],
    ]);
    resultSchema.parse(JSON.parse(await readFile(join(sandbox.dir, file), 'utf8')));
    expect(listChanges(await compareJson(ids.again, file))).toEqual([]);
    const copy = join(sandbox.dir, 'kept.json');
    await writeFile(copy, await readFile(join(sandbox.dir, file)));
    await rm(join(sandbox.dir, 'reports', ids.clean), { recursive: true });
    expect(listChanges(await compareJson(ids.defect, 'kept.json'))).toContain('bmw-x5 broken');
    expect(await readdir(join(sandbox.dir, 'reports', 'baselines'))).toEqual(['full--studio.json']);
  });

  test('names another folder as the next step where none can be made', async () => {
    await writeFile(join(sandbox.dir, 'taken'), '');
    const { code, stderr } = await sandbox.run('bless', join('reports', ids.again), '--out', 'taken/reports');
    expect(code).toBe(1);
    expect(stderr).toMatch(/Expected to write baselines, got: .*\nName another folder with --out DIR\./);
  });

  test('keeps no run that was cut off, and says how to go on with it where it is', async () => {
    const path = join(sandbox.dir, 'reports', ids.again, 'result.json');
    const result = JSON.parse(await readFile(path, 'utf8'));
    const run = { ...result.run, status: 'interrupted', argv: [...result.run.argv, '--out', 'my runs'] };
    await writeFile(path, JSON.stringify({ ...result, run }));
    const { code, stderr } = await sandbox.run('bless', ids.again);
    expect(code).toBe(1);
    expect(stderr).toContain(`Finish it first: car-eval run --resume ${ids.again} --out 'my runs'`);
  });
});
