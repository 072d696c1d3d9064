import { cp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Trend } from '../../model/trend.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const oldRuns = join(import.meta.dirname, '../old-runs');
const quick = ['--suite', 'quick', '--no-images'];

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const inReports = (...names: string[]) => join(sandbox.dir, 'reports', ...names);
const readText = (...names: string[]) => readFile(inReports(...names), 'utf8');

async function readTrend(...args: string[]): Promise<Trend> {
  const { code, stdout } = await sandbox.run('trend', '--json', ...args);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

async function makeRun(...args: string[]): Promise<string> {
  await sandbox.run('run', ...quick, ...args);
  return JSON.parse(await readText('latest.json')).run;
}

/** A copy of a run under another id, made at another time. */
async function copyRun(run: string, id: string): Promise<void> {
  await cp(inReports(run), inReports(id), { recursive: true });
  const startedAt = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}T02:00:00.000Z`;
  for (const name of ['run.json', 'result.json']) {
    const text = await readText(id, name);
    const dated = text.replace(/"startedAt": "[^"]+"/, `"startedAt": "${startedAt}"`);
    await writeFile(inReports(id, name), dated.replaceAll(run, id));
  }
}

describe('car-eval trend', () => {
  test('writes a page of all runs that links to each report, and prints their course', async () => {
    const run = await makeRun();
    await copyRun(run, '20260101T020000Z-aaaa');
    const { code, stdout, stderr } = await sandbox.run('trend');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Embedded studio: 2 runs of Renault Clio');
    expect(stdout).toMatch(/no sign of getting worse \(1 of 365; \d+ more nights until it can say\)/);
    expect(stdout).toMatch(/1 Jan 2026, 02:00 UTC +Passed +1 of 1/);
    expect(stdout).toContain('Page: reports/index.html');
    const page = await readText('index.html');
    for (const id of [run, '20260101T020000Z-aaaa']) expect(page).toContain(`href="${id}/report.html"`);
  });

  test('is written in the language asked for, the same bytes for the same runs', async () => {
    await makeRun();
    await sandbox.run('trend', '--lang', 'uk');
    const first = await readText('index.html');
    expect(first).toContain('<html lang="uk"');
    await sandbox.run('trend', '--lang', 'uk');
    expect(await readText('index.html')).toBe(first);
  });

  test('tells of each target of a run how it came out', async () => {
    const file = join(sandbox.dir, 'targets.yaml');
    const repainted = '{ type: studio, studioDefect: paint@front=green }';
    await writeFile(file, `targets:\n  good: { type: studio }\n  bad: ${repainted}\n`);
    await sandbox.run('run', '--suite', 'quick', '--targets', file);
    const { lines } = await readTrend();
    const verdicts = lines.map(({ target, points }) => [target.id, points[0]?.verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({ good: 'no-fault', bad: 'missed' });
  });

  test('reads runs of earlier versions', async () => {
    const names = await readdir(oldRuns);
    for (const name of names) await cp(join(oldRuns, name), inReports(name), { recursive: true });
    const { lines, unreadable } = await readTrend();
    expect(unreadable).toEqual([]);
    const points = lines.flatMap((line) => line.points);
    const kept = await Promise.all(
      names.map(async (name) => JSON.parse(await readText(name, 'result.json'))),
    );
    const scoreOf = (id: string) => points.find(({ run }) => run === id)?.scores.overall;
    for (const { run, summaries } of kept) {
      // The first ones knew no lower end.
      const { overall, least = null } = summaries[0];
      expect(scoreOf(run.id)).toEqual({ score: overall, least, likeThese: null });
    }
  });

  test('reads each run once, and again when its result was written anew', async () => {
    const result = inReports(await makeRun(), 'result.json');
    // Whole seconds: what a disk keeps of parts of them is not what is set.
    await utimes(result, 1_700_000_000, 1_700_000_000);
    const first = await readTrend();
    const { size } = await stat(result);
    await writeFile(result, ' '.repeat(size));
    await utimes(result, 1_700_000_000, 1_700_000_000);
    expect(await readTrend()).toEqual(first);
    await utimes(result, 1_700_000_000, 1_700_000_005);
    expect((await readTrend()).unreadable).toHaveLength(1);
  });

  test('tells a run that was cut off, and one that cannot be read, beside the others', async () => {
    const run = await makeRun();
    await copyRun(run, '20260101T020000Z-aaaa');
    await copyRun(run, '20260102T020000Z-aaaa');
    await rm(inReports('20260101T020000Z-aaaa', 'result.json'));
    await writeFile(inReports('20260102T020000Z-aaaa', 'result.json'), '{"schemaVersion": 99}');
    const { lines, unreadable } = await readTrend();
    expect(lines.map(({ points }) => points.map(({ gap }) => gap))).toEqual([['no-result', null]]);
    expect(unreadable).toEqual([
      { folder: '20260102T020000Z-aaaa', reason: expect.stringContaining('got 99') },
    ]);
    expect((await sandbox.run('trend')).stdout).toContain('1 folder cannot be read');
  });

  test('follows no link, and counts a run and its copy once', async () => {
    const run = await makeRun();
    await symlink(inReports(run), inReports('20250101T000000Z-link'), 'junction');
    await cp(inReports(run), inReports('a-copy'), { recursive: true });
    const points = (await readTrend()).lines.flatMap((line) => line.points);
    expect(points.map(({ report }) => report)).toEqual([`${run}/report.html`]);
  });

  test('shows the cases and targets asked for, and names those it knows', async () => {
    await makeRun();
    expect((await readTrend('--case', 'renault-clio', '--target', 'studio')).lines).toHaveLength(1);
    const { code, stderr } = await sandbox.run('trend', '--case', 'lada');
    expect(code).toBe(1);
    expect(stderr).toContain('got `lada`');
    expect(stderr).toContain('They have: renault-clio');
  });

  test('says where it looked when there is no run', async () => {
    const { code, stderr } = await sandbox.run('trend');
    expect(code).toBe(1);
    expect(stderr).toContain('Expected runs in');
  });

  test('refuses a broken trend.json with what to do', async () => {
    await makeRun();
    await writeFile(inReports('trend.json'), '{"schemaVersion": 1, "runs": []}');
    const { code, stderr } = await sandbox.run('trend');
    expect(code).toBe(1);
    expect(stderr).toContain('Remove');
  });
});

describe('--keep', () => {
  const old = ['20260101T020000Z-aaaa', '20260102T020000Z-aaaa', '20260103T020000Z-aaaa'];
  const [first = '', second = '', third = ''] = old;
  let run = '';
  beforeEach(async () => {
    run = await makeRun();
    for (const id of old) await copyRun(run, id);
  });
  const listFolders = async () => (await readdir(inReports())).filter((name) => /^2026/.test(name)).sort();

  test('deletes all but the newest runs, says so, and keeps their scores in the course', async () => {
    const { code, stderr } = await sandbox.run('trend', '--keep', '2');
    expect(code).toBe(0);
    expect(stderr).toContain(`Deleted 2 runs in reports beyond the 2 newest: ${first}, ${second}.`);
    expect(await listFolders()).toEqual([third, run]);
    const points = (await readTrend()).lines.flatMap((line) => line.points);
    expect(points.map(({ report, gap }) => [report, gap])).toEqual([
      [null, null],
      [null, null],
      [`${third}/report.html`, null],
      [`${run}/report.html`, null],
    ]);
  });

  test('of a run that ends counts that run', async () => {
    // Of two runs in one second either may have the later id.
    await rm(inReports(run), { recursive: true });
    const { code, stderr } = await sandbox.run('run', ...quick, '--keep', '1', '--json');
    expect(code).toBe(0);
    expect(stderr).toContain('Deleted 3 runs');
    expect(await listFolders()).toEqual([JSON.parse(await readText('latest.json')).run]);
  });

  test('spares a baseline, the latest, what people said, and a run that somebody is at work in', async () => {
    await sandbox.run('bless', first);
    await cp(join(oldRuns, '9a7f43e-copy-and-people', 'verdicts'), inReports(second, 'verdicts'), {
      recursive: true,
    });
    await writeFile(inReports('latest.json'), JSON.stringify({ schemaVersion: 1, run: third }));
    const held = '20260104T020000Z-aaaa';
    await copyRun(run, held);
    const { lockRun } = await import('../../run/run-lock.ts');
    await using _held = await lockRun(inReports(held));
    const { stderr } = await sandbox.run('trend', '--keep', '1');
    expect(stderr).toBe(
      [
        `Kept ${first} beyond the 1 newest: a baseline has its pictures there.\n`,
        `Kept ${second} beyond the 1 newest: people answered about its pictures.\n`,
        `Kept ${third} beyond the 1 newest: it is \`latest\`.\n`,
        `Kept ${held} beyond the 1 newest: somebody is at work in it.\n`,
      ].join(''),
    );
    expect(await listFolders()).toEqual([first, second, third, held, run]);
  });

  test('spares a run that a newer one is held against by its folder', async () => {
    await rm(inReports(run), { recursive: true });
    await sandbox.run('run', ...quick, '--no-regression', first);
    const { stderr } = await sandbox.run('trend', '--keep', '1');
    expect(stderr).toContain(`Kept ${first} beyond the 1 newest: a newer run is held against it`);
    expect(stderr).toContain(`Deleted 2 runs in reports beyond the 1 newest: ${second}, ${third}.`);
  });

  test('deletes nothing when a baseline does not say whose it is', async () => {
    await sandbox.run('bless', run);
    await writeFile(inReports('baselines', 'mine.json'), '{}');
    const { code, stderr } = await sandbox.run('trend', '--keep', '1');
    expect(code).toBe(1);
    expect(stderr).toContain('mine.json');
    expect(await listFolders()).toHaveLength(4);
  });

  test('leaves folders that are no run of this program, and what links lead to', async () => {
    const outside = join(sandbox.dir, 'mine.txt');
    await writeFile(outside, 'mine');
    await cp(inReports(first), inReports('20250101T000000Z-mine'), { recursive: true });
    await cp(inReports(first), inReports('my-run'), { recursive: true });
    await cp(inReports(first), join(sandbox.dir, 'elsewhere'), { recursive: true });
    await symlink(join(sandbox.dir, 'elsewhere'), inReports('20250102T000000Z-link'), 'junction');
    await rm(inReports(second, 'images'), { recursive: true });
    await symlink(outside, inReports(second, 'note'));
    await sandbox.run('trend', '--keep', '1');
    expect(await readdir(inReports())).toEqual(
      expect.arrayContaining(['20250101T000000Z-mine', '20250102T000000Z-link', 'my-run']),
    );
    expect(await readdir(inReports())).not.toContain(second);
    expect(await readFile(outside, 'utf8')).toBe('mine');
    expect(await readdir(join(sandbox.dir, 'elsewhere'))).toContain('run.json');
  });

  test('wants at least one', async () => {
    expect(await sandbox.run('trend', '--keep', '0')).toMatchObject({ code: 1 });
  });
});
