import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';
import { makeAnswers, readLatest, recordsOf, type Say, save } from './review.fixture.ts';

/** A sandbox with a run of two pictures of the Clio, front and side, that passes. */
async function reviewQuickRun() {
  const sandbox = await createSandbox();
  await sandbox.run('run', '--suite', 'quick');
  return { sandbox, result: await readLatest(sandbox) };
}

const merge = (sandbox: Sandbox, ...args: string[]) => sandbox.run('review', 'merge', 'latest', ...args);
const wrongBadge: Say = { question: 'right-logo', angle: 'front', value: 'no', fault: 'wrong-brand' };

async function readFolder(sandbox: Sandbox): Promise<Record<string, string>> {
  const folder = join(sandbox.dir, 'reports/latest');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(name, 'base64')])),
  );
}

describe('car-eval review merge', () => {
  test('a wrong badge that a person sees fails the case: exit 100, and the result says who saw it', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const file = await save(sandbox, 'export.json', makeAnswers(result, 'anna', [wrongBadge]));
    const { code, stdout } = await merge(sandbox, file);
    const after = await readLatest(sandbox);
    expect(code).toBe(100);
    expect(stdout).toContain('anna: 1 answer added');
    expect(stdout).toContain('renault-clio at studio: 100 (passes) -> 70 (does not pass)');
    expect(stdout).toContain('1 answer by anna.');
    expect(after.cases[0]).toMatchObject({ passed: false, score: 70 });
    expect(recordsOf(after, 'right-badge', 'front')).toMatchObject([
      {
        evidence: 'people',
        status: 'fail',
        score: 0,
        reason: { text: 'one person says no: wrong brand (anna)' },
      },
    ]);
    expect(after.cases[0]?.blockers[0]?.text).toMatch(/^Front picture \(right-badge\): one person says no/);
  });

  test('keeps the answers with the run under the name of the person, where score and report find them', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const file = await save(sandbox, 'export (1).json', makeAnswers(result, 'anna', [wrongBadge]));
    await merge(sandbox, file);
    const merged = await readLatest(sandbox);
    expect(await readdir(join(sandbox.dir, 'reports/latest/verdicts'))).toEqual(['anna.json']);
    expect((await sandbox.run('score')).code).toBe(100);
    expect(await readLatest(sandbox)).toEqual(merged);
    expect((await sandbox.run('report')).code).toBe(0);
  });

  test('merging a file twice changes nothing', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const file = await save(sandbox, 'anna.json', makeAnswers(result, 'anna', [wrongBadge]));
    await merge(sandbox, file);
    const once = await readFolder(sandbox);
    const { stdout } = await merge(sandbox, file);
    expect(stdout).toContain('anna: 0 answers added, 1 known already');
    expect(stdout).toContain('No score changed.');
    expect(await readFolder(sandbox)).toEqual(once);
  });

  test('refuses the answers of one person under two names, and merges nothing', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const bob = makeAnswers(result, 'bob', [wrongBadge]);
    await save(sandbox, 'bob.json', bob);
    await save(sandbox, 'anna.json', { ...bob, rater: 'anna' });
    const before = await readFolder(sandbox);
    const together = await merge(sandbox, 'bob.json', 'anna.json');
    expect(together.code).toBe(1);
    expect(together.stderr).toContain('got "bob" and "anna": 1 answer stands under both');
    expect(await readFolder(sandbox)).toEqual(before);
    expect((await merge(sandbox, 'bob.json')).code).toBe(100);
    const later = await merge(sandbox, 'anna.json');
    expect([later.code, later.stderr]).toEqual([1, expect.stringContaining('"rater": "bob"')]);
    expect(await readdir(join(sandbox.dir, 'reports/latest/verdicts'))).toEqual(['bob.json']);
  });

  test('two people who disagree measure nothing, a third one decides', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const right: Say = { question: 'right-logo', angle: 'front' };
    const files = [
      await save(sandbox, 'anna.json', makeAnswers(result, 'anna', [wrongBadge])),
      await save(sandbox, 'boris.json', makeAnswers(result, 'boris', [right])),
    ];
    expect((await merge(sandbox, ...files)).code).toBe(0);
    const reason = 'people disagree: 1 says yes (boris), 1 says no: wrong brand (anna)';
    expect(recordsOf(await readLatest(sandbox), 'right-badge', 'front')).toMatchObject([
      { evidence: 'people', status: 'unmeasured', score: null, reason: { text: reason } },
    ]);
    await save(sandbox, 'вера.json', makeAnswers(result, 'вера', [wrongBadge]));
    expect((await merge(sandbox, 'вера.json')).code).toBe(100);
  });

  test('a person overrules the pixels, and both records stay', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick', '--studio-defect', 'paint=red');
    const result = await readLatest(sandbox);
    expect(recordsOf(result, 'paint-color', 'front')).toMatchObject([{ evidence: 'pixels', status: 'fail' }]);
    const says: Say[] = [
      { question: 'right-color', angle: 'front' },
      { question: 'right-color', angle: 'side' },
    ];
    await save(sandbox, 'anna.json', makeAnswers(result, 'anna', says));
    expect((await merge(sandbox, 'anna.json')).code).toBe(0);
    const after = await readLatest(sandbox);
    expect(recordsOf(after, 'paint-color', 'front')).toMatchObject([
      { evidence: 'pixels', status: 'fail' },
      { evidence: 'people', status: 'pass' },
    ]);
  });

  test('another car on one of two pictures makes the series worthless in that half', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const says: Say[] = [
      { question: 'same-car', angle: 'front' },
      { question: 'same-car', angle: 'side', value: 'no' },
    ];
    await save(sandbox, 'anna.json', makeAnswers(result, 'anna', says));
    expect((await merge(sandbox, 'anna.json')).code).toBe(100);
    expect(recordsOf(await readLatest(sandbox), 'same-car')).toMatchObject([
      { evidence: 'people', status: 'fail', score: 0 },
    ]);
  });

  test('says what is left open as long as only a part of the pictures is answered', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const blind = 'Badges were not checked in the pictures';
    const open = '(3 of 10 checks looked at)';
    expect((await sandbox.run('report')).stdout).toContain(blind);
    await save(
      sandbox,
      'anna.json',
      makeAnswers(result, 'anna', [{ question: 'right-logo', angle: 'front' }]),
    );
    await merge(sandbox, 'anna.json');
    const partly = (await sandbox.run('report')).stdout;
    expect(partly).not.toContain(blind);
    expect(partly).not.toContain(open);
    expect(partly).toContain('(5 of 10 checks looked at)');
    await save(sandbox, 'more.json', {
      ...makeAnswers(result, 'anna', [{ question: 'right-car', angle: 'side', id: 'anna-answer-9' }]),
    });
    await merge(sandbox, 'more.json');
    expect((await sandbox.run('report')).stdout).toContain('(9 of 10 checks looked at)');
  });

  test('an answer taken back counts no more', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const file = makeAnswers(result, 'anna', [wrongBadge]);
    await save(sandbox, 'anna.json', file);
    expect((await merge(sandbox, 'anna.json')).code).toBe(100);
    const [first] = file.events;
    const undone = { ...first, id: 'anna-answer-9', value: null, supersedes: first?.id };
    await save(sandbox, 'anna.json', { ...file, events: [undone] });
    expect((await merge(sandbox, 'anna.json')).code).toBe(0);
    expect(recordsOf(await readLatest(sandbox), 'right-badge', 'front')).toMatchObject([
      { evidence: 'judge', status: 'unmeasured' },
    ]);
  });

  test('an answer about a refused picture does not lift the gate', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--studio-fault',
      'placeholder-200@front',
      '--max-retries',
      '0',
    );
    const result = await readLatest(sandbox);
    expect(result.cases[0]?.shots[0]).toMatchObject({
      status: 'failed',
      photo: { sha256: expect.any(String) },
    });
    const says: Say[] = [{ question: 'right-logo', angle: 'front' }];
    await save(sandbox, 'anna.json', makeAnswers(result, 'anna', says));
    const { code, stdout } = await merge(sandbox, 'anna.json');
    expect(code).toBe(100);
    expect(stdout).toContain('No score changed.');
  });

  test('prints JSON alone with --json, the verdict alone with --quiet', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    await save(sandbox, 'anna.json', makeAnswers(result, 'anna', [wrongBadge]));
    const json = JSON.parse((await merge(sandbox, 'anna.json', '--json')).stdout);
    expect(json).toMatchObject({
      gate: { exitCode: 100 },
      merged: { files: [{ rater: 'anna', added: 1 }], changes: [{ id: 'renault-clio' }] },
    });
    const { stdout } = await merge(sandbox, 'anna.json', '--quiet');
    expect(stdout).toMatch(/^1 of 1 case does not pass.*\nReport: .*\n$/);
  });
});

describe('a file of another run', () => {
  test('is refused when none of its pictures is of this run', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const file = makeAnswers(result, 'anna', [wrongBadge]);
    const events = file.events.map((event) => ({ ...event, image: 'e'.repeat(64) }));
    await save(sandbox, 'anna.json', { ...file, run: 'another-run', events });
    const { code, stderr } = await merge(sandbox, 'anna.json');
    expect(code).toBe(1);
    expect(stderr).toContain('none of the 1 answers is about a picture of this run');
    expect(stderr).toContain('car-eval review merge another-run FILE');
    expect(await readdir(join(sandbox.dir, 'reports/latest'))).not.toContain('verdicts');
  });

  test('is taken for the pictures that are the same, says how many are not, and keeps those', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    const file = makeAnswers(result, 'anna', [wrongBadge]);
    const stray = { ...file.events[0], id: 'anna-answer-9', image: 'e'.repeat(64) };
    await save(sandbox, 'anna.json', { ...file, run: 'another-run', events: [...file.events, stray] });
    const { code, stdout } = await merge(sandbox, 'anna.json');
    expect(code).toBe(100);
    expect(stdout).toContain(
      'anna: 2 answers added, 1 about pictures that this run does not have (kept, but of no weight), ' +
        'given in run another-run',
    );
    expect(recordsOf(await readLatest(sandbox), 'right-badge', 'front')[0]?.reason.text).toContain(
      'carried over from another-run',
    );
    const kept = await readFile(join(sandbox.dir, 'reports/latest/verdicts/anna.json'), 'utf8');
    expect(JSON.parse(kept).events).toHaveLength(2);
  });
});

describe('a file that is not what it should be stops before anything is merged', () => {
  test.each<[string, (file: ReturnType<typeof makeAnswers>) => unknown, RegExp]>([
    ['a rater that is a path', (file) => ({ ...file, rater: '../../anna' }), /bad\.json: .*`rater`/],
    ['broken JSON', (file) => JSON.stringify(file).slice(0, -5), /bad\.json: expected JSON/],
    ['a member nobody knows', (file) => ({ ...file, admin: true }), /bad\.json: .*admin/],
    ['60 MB', (file) => JSON.stringify(file) + ' '.repeat(60_000_000), /bad\.json: expected at most/],
    ['a name like that of another', (file) => ({ ...file, rater: 'Anna' }), /"anna" and "Anna"/],
  ])('%s', async (_, spoil, message) => {
    const { sandbox, result } = await reviewQuickRun();
    await using __ = sandbox;
    const good = makeAnswers(result, 'anna', [wrongBadge]);
    await save(sandbox, 'good.json', good);
    await save(sandbox, 'bad.json', spoil(good));
    const before = await readFolder(sandbox);
    const { code, stderr } = await merge(sandbox, 'good.json', 'bad.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(await readFolder(sandbox)).toEqual(before);
  });

  test('a broken file in the folder of the run stops score and report, too', async () => {
    const { sandbox } = await reviewQuickRun();
    await using _ = sandbox;
    await save(sandbox, 'reports/latest/verdicts/anna.json', '{');
    for (const command of ['score', 'report']) {
      const { code, stderr } = await sandbox.run(command);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^verdicts\/anna\.json: expected JSON[\s\S]*Repair the file/);
    }
  });

  test('a missing file is named', async () => {
    const { sandbox } = await reviewQuickRun();
    await using _ = sandbox;
    expect(await merge(sandbox, 'nowhere.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere.json: expected a file, got nothing there.'),
    });
  });
});

describe('the very same pictures in a later run', () => {
  test('are scored by the answers given before, and say where these come from', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    await save(sandbox, 'anna.json', makeAnswers(result, 'anna', [wrongBadge]));
    await merge(sandbox, 'anna.json');
    const { code, stdout } = await sandbox.run('run', '--suite', 'quick');
    const later = await readLatest(sandbox);
    expect(later.run.id).not.toBe(result.run.id);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      `1 of them was given to the very same picture in run ${result.run.id}.`,
    );
    expect(code).toBe(100);
    expect(recordsOf(later, 'right-badge', 'front')).toMatchObject([
      {
        evidence: 'people',
        status: 'fail',
        reason: { text: `one person says no: wrong brand (anna); carried over from ${result.run.id}` },
      },
    ]);
  });

  test('are not scored twice when that run is resumed', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    await save(sandbox, 'anna.json', makeAnswers(result, 'anna', [wrongBadge]));
    await merge(sandbox, 'anna.json');
    await sandbox.run('run', '--suite', 'quick');
    const log = () => readFile(join(sandbox.dir, 'reports/latest/verdicts/anna.json'), 'utf8');
    const before = await log();
    expect((await sandbox.run('run', '--resume')).code).toBe(100);
    expect(await log()).toBe(before);
  });

  test('stay unanswered where the answers of the earlier run cannot be read, and that is said', async () => {
    const { sandbox, result } = await reviewQuickRun();
    await using _ = sandbox;
    await save(sandbox, `reports/${result.run.id}/verdicts/anna.json`, '{');
    const { code, stderr } = await sandbox.run('run', '--suite', 'quick');
    expect(code).toBe(0);
    expect(stderr).toContain(
      `No answers carried over from ${result.run.id}: verdicts/anna.json: expected JSON`,
    );
  });
});
