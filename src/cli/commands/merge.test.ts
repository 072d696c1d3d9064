import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultSchema } from '../../model/result.ts';
import { makeEvent, makeVerdicts } from '../../review/verdicts.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

/** The five cars from the front, drawn: more pictures would add time and no new way. */
const flags = ['--angle', 'front', '--no-measure', '--quiet', '--seed', '7'];
/** `npm run verify:shards`: all pictures, drawn and measured, in eight shards. */
const isWhole = process.env['TEST_MODE'] === 'whole';
const few = ['--no-images', '--case', 'renault-clio', 'bmw-x5'];
let sandbox: Sandbox;
let shards: readonly string[];

const read = (...path: string[]) => readFile(join(sandbox.dir, ...path), 'utf8');

beforeAll(async () => {
  sandbox = await createSandbox();
  await sandbox.run('run', ...flags, '--out', 'whole');
  const ids: string[] = [];
  for (const number of [1, 2, 3]) {
    await sandbox.run('run', ...flags, '--shard', `${number}/3`, '--out', 'parts');
    ids.push(JSON.parse(await read('parts', 'latest.json')).run);
  }
  shards = ids;
}, 60_000);

afterAll(() => sandbox[Symbol.asyncDispose]());

/** A copy of the shards, changed. */
async function copyShards(name: string, change: (dirs: readonly string[]) => Promise<unknown>) {
  const dir = join(sandbox.dir, name);
  await cp(join(sandbox.dir, 'parts'), dir, { recursive: true });
  await change(shards.map((shard) => join(dir, shard)));
}

async function changeConfig(dir: string, change: (config: never) => unknown): Promise<void> {
  const path = join(dir, 'run.json');
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as never)));
}

describe('a shard', () => {
  test('says its own counts and which part it is, and passes nothing', async () => {
    const { run, gate, cases } = resultSchema.parse(
      JSON.parse(await read('parts', shards[0] ?? '', 'result.json')),
    );
    expect(run.shard).toEqual({ number: 1, of: 3 });
    expect(cases.map(({ id }) => id)).toEqual(['renault-clio', 'bmw-x5']);
    expect(gate).toMatchObject({ ok: false, exitCode: 0 });
    expect(gate.message).toMatch(/^Shard 1 of 3: .*All 2 cases pass.* decided when its shards are merged\.$/);
    expect(await read('parts', shards[0] ?? '', 'report.html')).toContain('Only shard 1 of 3 of the run: ');
  });

  test('ends with 0 where its cases fail, and keeps the code', async () => {
    const { code, stdout } = await sandbox.run(
      ...['run', '--no-images', '--shard', '1/5', '--out', 'failing', '--threshold', '100', '--json'],
      ...['--prompt', 'built-in', '--rubric', 'strict', '--min', 'overall=100'],
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).gate).toMatchObject({ ok: false, exitCode: 0 });
  });

  test('is no baseline and in no course of runs', async () => {
    const { code, stderr } = await sandbox.run('bless', shards[0] ?? '', '--out', 'parts');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/whole run.*shard 1 of 3[\s\S]*car-eval merge/),
    ]);
    expect((await sandbox.run('trend', '--json', '--out', 'parts')).stdout).not.toContain('"cars"');
  });

  test('is gone on with as that shard', async () => {
    await copyShards('resumed', async ([first = '']) => {
      const journal = join(first, 'shots.jsonl');
      const lines = (await readFile(journal, 'utf8')).split('\n');
      await writeFile(journal, `${lines.slice(0, 1).join('\n')}\n`);
      await changeConfig(first, (config: object) => ({ ...config, status: 'interrupted' }));
    });
    const refused = await sandbox.run('merge', 'resumed', '--quiet');
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/Shard 1 of 3 is not finished[\s\S]*--resume/),
    ]);
    expect((await sandbox.run('run', '--resume', shards[0] ?? '', '--out', 'resumed', '--quiet')).code).toBe(
      0,
    );
    expect((await sandbox.run('merge', 'resumed', '--quiet', '--out', 'from-resumed')).code).toBe(0);
  });
});

describe('car-eval merge', () => {
  test('gives the bytes of an unsharded run, times and ids apart', async () => {
    const named = shards.toReversed().map((name) => `parts/${name}`);
    expect((await sandbox.run('merge', ...named, '--quiet', '--out', 'merged')).code).toBe(0);
    await sandbox.run('score', 'latest', '--out', 'whole', '--quiet', '--stable', 'stable-whole');
    await sandbox.run('score', 'latest', '--out', 'merged', '--quiet', '--stable', 'stable-merged');
    for (const file of ['result.json', 'report.html'])
      expect(await read('stable-merged', file)).toBe(await read('stable-whole', file));
    expect(await read('merged/latest/junit.xml')).toContain('peugeot-308');
  });

  test('does so with samples and several targets, and more shards than cases', async () => {
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      'targets:\n  one: { type: studio }\n  two: { type: studio }\n',
    );
    const asked = ['--targets', 'targets.yaml', '--repeat', '2', '--quiet', ...(isWhole ? [] : few)];
    await sandbox.run('run', ...asked, '--out', 'both');
    const count = isWhole ? 8 : 3;
    for (let number = 1; number <= count; number += 1)
      await sandbox.run('run', ...asked, '--shard', `${number}/${count}`, '--out', 'eighths');
    expect((await sandbox.run('merge', 'eighths', '--quiet', '--out', 'eight')).code).toBe(0);
    await sandbox.run('score', 'latest', '--out', 'both', '--quiet', '--stable', 'stable-both');
    await sandbox.run('score', 'latest', '--out', 'eight', '--quiet', '--stable', 'stable-eight');
    for (const file of ['result.json', 'report.html'])
      expect(await read('stable-eight', file)).toBe(await read('stable-both', file));
    const { summaries } = resultSchema.parse(JSON.parse(await read('stable-eight', 'result.json')));
    const counts = isWhole ? { series: 10, photos: 26 } : { series: 4, photos: 0 };
    expect(summaries.map((one) => one.counts)).toMatchObject([counts, counts]);
  }, 120_000);

  test('brings along what people said, what was seen, and what was asked for anew', async () => {
    await copyShards('seen', async (dirs) => {
      for (const dir of dirs.slice(0, 2)) {
        const lines = (await readFile(join(dir, 'shots.jsonl'), 'utf8')).trim().split('\n');
        const { target, case: id, shot } = JSON.parse(lines.find((line) => line.includes('"shot"')) ?? '');
        const again = { kind: 'again', target, case: id, sample: 1, angles: ['front'] };
        await writeFile(
          join(dir, 'shots.jsonl'),
          `${[...lines, JSON.stringify(again), ...lines].join('\n')}\n`,
        );
        const image = shot.photo.sha256;
        const verdicts = makeVerdicts('anna', makeEvent({ id: `event-of-${id}`, image, case: id }));
        await mkdir(join(dir, 'verdicts'));
        await writeFile(join(dir, 'verdicts/anna.json'), JSON.stringify({ ...verdicts, run: basename(dir) }));
        const about = { images: [image], case: id, angles: ['front'], question: 'badge', source: 'judge' };
        await mkdir(join(dir, 'observations/judge'), { recursive: true });
        await writeFile(
          join(dir, 'observations/judge.jsonl'),
          `${JSON.stringify({ ...about, answer: 'yes', why: 'seen', meta: { by: 'eyes' } })}\n`,
        );
        await writeFile(join(dir, `observations/judge/${image.slice(0, 32)}.jpg`), 'a cut-out');
      }
    });
    await sandbox.run('merge', 'seen', '--quiet', '--out', 'all-seen');
    const id = JSON.parse(await read('all-seen', 'latest.json')).run;
    expect((await read('all-seen', id, 'shots.jsonl')).match(/"again"/g)).toHaveLength(2);
    const { run, events } = JSON.parse(await read('all-seen', id, 'verdicts/anna.json'));
    expect([run, events.length]).toEqual([id, 2]);
    expect(JSON.stringify(events)).not.toContain('carriedFrom');
    expect((await read('all-seen', id, 'observations/judge.jsonl')).trim().split('\n')).toHaveLength(2);
    expect(await readdir(join(sandbox.dir, 'all-seen', id, 'observations/judge'))).toHaveLength(2);
    const { cases } = resultSchema.parse(JSON.parse(await read('all-seen', id, 'result.json')));
    const people = cases.filter(({ shots }) =>
      shots.some(({ checks }) =>
        checks.some((check) => check.evidence === 'people' && check.status === 'pass'),
      ),
    );
    expect(people).toHaveLength(2);
  });

  test('names a shard that is missing, on terminal, page, Markdown and JUnit, and ends with 2', async () => {
    const { code, stdout, stderr } = await sandbox.run(
      'merge',
      `parts/${shards[0]}`,
      `parts/${shards[2]}`,
      '--out',
      'gaps',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('Shard 2 is missing (mercedes-e-class, peugeot-308).');
    expect(stdout).toContain('Shard 2 of 3 is missing: 2 of 5 pictures were not asked for.');
    expect(stdout).toMatch(/Next: .*car-eval run .*--shard 2\/3/);
    expect(await read('gaps/latest/report.html')).toContain('shard 2 of 3 is missing');
    expect(await read('gaps/latest/summary.md')).toContain('Shard 2 of 3 is missing');
    expect(await read('gaps/latest/junit.xml')).toMatch(/mercedes-e-class[\s\S]*Shard 2 of 3 is missing/);
    const blessed = await sandbox.run('bless', 'latest', '--out', 'gaps');
    expect(blessed).toMatchObject({ code: 1, stderr: expect.stringContaining('without shard 2 of 3') });
    expect((await sandbox.run('bless', 'latest', '--out', 'gaps', '--force')).code).toBe(0);
    const again = await sandbox.run('run', '--resume', 'latest', '--out', 'gaps');
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('without shard 2 of 3')]);
  });

  test('however many errors are allowed, what is missing is not measured', async () => {
    const names = ['--out', 'lenient', '--quiet', '--min-pass-rate', '0.1'];
    await copyShards('loose', async (dirs) => {
      for (const dir of dirs)
        await changeConfig(dir, (config: { settings: object }) => ({
          ...config,
          settings: { ...config.settings, maxErrorRate: 1 },
        }));
      await rm(dirs[1] ?? '', { recursive: true });
    });
    expect((await sandbox.run('merge', 'loose', ...names)).code).toBe(2);
  });

  test.each<[string, (dirs: readonly string[]) => Promise<unknown>, RegExp]>([
    [
      'one shard twice',
      ([a = '']) => cp(a, `${a}-again`, { recursive: true }),
      /Shard 1 of 3 is there twice/,
    ],
    [
      'a shard of another seed',
      ([a = '']) =>
        changeConfig(a, (config: { settings: object }) => ({
          ...config,
          settings: { ...config.settings, runSeed: 8 },
        })),
      /those of two: `settings\.runSeed` is 7 .*Shard 2.* and 8 .*Shard 1/,
    ],
    [
      'a shard of another version',
      ([a = '']) => changeConfig(a, (config: object) => ({ ...config, versions: { 'car-eval': '9.9.9' } })),
      /`version` is .* and "9\.9\.9"/,
    ],
    [
      'shards that share a case',
      ([a = '', b = '']) =>
        readFile(join(a, 'run.json'), 'utf8').then((text) =>
          changeConfig(b, (config: object) => ({ ...config, asked: JSON.parse(text).asked })),
        ),
      /renault-clio is in two shards/,
    ],
    [
      'a shard that was asked otherwise than its split',
      ([a = '']) =>
        changeConfig(a, (config: { asked: unknown[] }) => ({ ...config, asked: config.asked.slice(1) })),
      /asks for other pictures than Shard 1 of 3/,
    ],
    ['a broken run.json', ([a = '']) => writeFile(join(a, 'run.json'), '{'), /run\.json/],
    ['a lost journal', ([a = '']) => rm(join(a, 'shots.jsonl')), /expected the lines of 2 pictures/],
    [
      'a picture that is another one',
      async ([a = '']) => {
        const [name = ''] = await readdir(join(a, 'images'));
        await writeFile(join(a, 'images', name), 'other');
      },
      /Shard 1 of 3: expected the picture that was scored at .*got other bytes/,
    ],
  ])('refuses %s, and leaves no run behind', async (name, change, message) => {
    const folder = name.replaceAll(' ', '-');
    await copyShards(folder, change);
    const { code, stderr } = await sandbox.run('merge', folder, '--out', `${folder}-out`);
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
    expect(await readdir(join(sandbox.dir, `${folder}-out`)).catch(() => [])).toEqual([]);
  });

  test('writes nothing of a shard over the files of the run, nor over the pictures of another shard', async () => {
    await copyShards('greedy', async ([a = '', b = '']) => {
      const [name = ''] = await readdir(join(a, 'images'));
      const journal = join(b, 'shots.jsonl');
      await mkdir(join(b, 'thumbs'), { recursive: true });
      await writeFile(join(b, 'thumbs', `${basename(name, '.jpg')}-320.webp`), 'other');
      const thumbs = { 320: 'shots.jsonl', 640: `thumbs/${basename(name, '.jpg')}-320.webp` };
      const text = await readFile(journal, 'utf8');
      await writeFile(journal, text.replaceAll('"thumbs":null', `"thumbs":${JSON.stringify(thumbs)}`));
    });
    expect(await read('greedy', shards[1] ?? '', 'shots.jsonl')).toContain('"640":"thumbs/');
    expect((await sandbox.run('merge', 'greedy', '--quiet', '--out', 'unharmed')).code).toBe(0);
    expect((await read('unharmed', 'latest', 'shots.jsonl')).trim().split('\n')).toHaveLength(10);
    expect(await readdir(join(sandbox.dir, 'unharmed', 'latest', 'thumbs')).catch(() => [])).toEqual([]);
  });

  test('refuses a whole run, and a folder without a shard', async () => {
    const whole = await sandbox.run('merge', 'whole/latest');
    expect([whole.code, whole.stderr]).toEqual([
      1,
      expect.stringMatching(/Expected shards, got a whole run/),
    ]);
    const none = await sandbox.run('merge', 'whole');
    expect([none.code, none.stderr]).toEqual([1, expect.stringMatching(/Expected shards in whole/)]);
  });
});
