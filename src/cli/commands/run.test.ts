import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Result, resultSchema } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

async function readLatest(sandbox: Sandbox): Promise<Result> {
  return resultSchema.parse(
    JSON.parse(await readFile(join(sandbox.dir, 'reports/latest/result.json'), 'utf8')),
  );
}

describe('car-eval run', () => {
  test('makes two pictures in the quick suite, passes, and says what was not checked', async () => {
    await using sandbox = await createSandbox();
    const { code, stdout } = await sandbox.run('run', '--suite', 'quick');
    const { cases, gate, summaries } = await readLatest(sandbox);
    expect(code).toBe(0);
    expect(gate.ok).toBe(true);
    expect(cases.map(({ id, status }) => [id, status])).toEqual([['renault-clio', 'ok']]);
    expect(cases[0]?.shots.map(({ angle, status }) => [angle, status])).toEqual([
      ['front', 'ok'],
      ['side', 'ok'],
    ]);
    expect(summaries[0]?.dimensions.relevance.asked).toEqual({ score: 100, least: 100 });
    expect(summaries[0]).toMatchObject({ overall: 100, least: 0, word: null, grade: null });
    expect(stdout).toContain(
      'No fault found; badge, brand, angle and same car were not looked at (3 of 10 checks). Press U in the report.',
    );
    expect(stdout).toMatch(/no certified judge, no verdicts/);
    expect(stdout).toContain('reports');
  });

  test('tells the cases from their draws, and says so at every place', async () => {
    await using sandbox = await createSandbox();
    const { stdout } = await sandbox.run('run', '--no-images', '--repeat', '3');
    const { summaries, gate } = await readLatest(sandbox);
    const markdown = await readFile(join(sandbox.dir, 'reports/latest/summary.md'), 'utf8');
    expect(summaries[0]?.counts).toMatchObject({ cases: 5, series: 15, passed: 15, shots: 39 });
    expect(gate.title).toBe('All 15 series of 5 cases pass (prompts only)');
    expect(stdout).not.toContain('15 cases');
    expect(markdown).toContain('15 of 15 series of 5 cases passed');
  });

  test('draws each sample in a session and with seeds of its own', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick', '--repeat', '3');
    const { cases } = await readLatest(sandbox);
    const shots = cases.flatMap((one) => one.shots);
    expect(cases.map(({ sample }) => sample)).toEqual([1, 2, 3]);
    expect(new Set(cases.map(({ sessionId }) => sessionId)).size).toBe(3);
    expect(new Set(shots.map(({ seed }) => seed)).size).toBe(6);
  });

  test('a second run gives the same pictures and the same scores', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick');
    const first = await readLatest(sandbox);
    await sandbox.run('run', '--suite', 'quick');
    const second = await readLatest(sandbox);
    const facts = ({ cases }: Result) =>
      cases.map(({ shots, score }) => ({ score, bytes: shots.map(({ photo }) => photo?.sha256) }));
    expect(second.run.id).not.toBe(first.run.id);
    expect(facts(second)).toEqual(facts(first));
  });

  test('prompts of the harness ask for everything: 100 in every dimension of every case', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run('run', '--no-images');
    const { cases, run } = await readLatest(sandbox);
    expect(code).toBe(0);
    expect(run.promptsOnly).toBe(true);
    expect(
      cases.map(({ id, dimensions }) => [
        id,
        dimensions.consistency.asked?.least,
        dimensions.relevance.asked?.least,
        dimensions.logo.asked?.least,
      ]),
    ).toEqual(
      ['renault-clio', 'mercedes-e-class', 'great-wall-h6', 'bmw-x5', 'peugeot-308'].map((id) => [
        id,
        100,
        100,
        100,
      ]),
    );
  });

  test('writes only JSON to standard output with --json', async () => {
    await using sandbox = await createSandbox();
    const { stdout } = await sandbox.run('run', '--suite', 'quick', '--no-images', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      gate: { exitCode: 0 },
      cases: [{ id: 'renault-clio', passed: true }],
    });
  });

  test('a picture that is refused fails its case: exit 100, and the report says why', async () => {
    await using sandbox = await createSandbox();
    const { code, stdout } = await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--studio-fault',
      'html-200@side',
      '--max-retries',
      '0',
    );
    const { cases } = await readLatest(sandbox);
    expect(code).toBe(100);
    expect(cases[0]).toMatchObject({ status: 'partial', passed: false });
    expect(cases[0]?.shots[1]).toMatchObject({ status: 'failed', error: { code: 'not-an-image' } });
    expect(stdout).toMatch(/side/);
  });

  test('a picture that gets no answer is not measured: exit 2, and no score of 0', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--studio-fault',
      'reset',
      '--max-retries',
      '0',
    );
    const { cases, summaries } = await readLatest(sandbox);
    expect(code).toBe(2);
    expect(cases[0]).toMatchObject({ status: 'errored', passed: null, score: null });
    expect(summaries[0]).toMatchObject({ overall: null, counts: { errored: 1, failed: 0 } });
  });

  test('keeps what is done on Ctrl-C, and --resume asks only for the rest', async () => {
    await using sandbox = await createSandbox();
    sandbox.interruptAt(/ rear: /);
    const { code, stdout } = await sandbox.run('run', '--case', 'renault-clio', 'bmw-x5', '--sequential');
    const interrupted = await readLatest(sandbox);
    expect(code).toBe(130);
    expect(stdout).toContain(`--resume ${interrupted.run.id}`);
    const good = interrupted.cases.flatMap(({ shots }) => shots.filter(({ status }) => status === 'ok'));
    expect(good.length).toBeGreaterThanOrEqual(3);
    expect(good.length).toBeLessThan(6);

    const resumed = await sandbox.run('run', '--resume', interrupted.run.id);
    const complete = await readLatest(sandbox);
    expect(resumed.code).toBe(0);
    expect(complete.run).toMatchObject({ id: interrupted.run.id, status: 'complete' });
    expect(complete.cases.map(({ status }) => status)).toEqual(['ok', 'ok']);
    const journal = await readFile(join(sandbox.dir, 'reports', interrupted.run.id, 'shots.jsonl'), 'utf8');
    expect(journal.match(/"kind":"shot"/g)).toHaveLength(6);
  });

  test('a resumed run keeps its flags: others are refused', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick', '--no-images');
    const { code, stderr } = await sandbox.run('run', '--resume', '--threshold', '10');
    expect(code).toBe(1);
    expect(stderr).toContain('--threshold');
  });

  test('broken cases stop the run before anything is generated', async () => {
    await using sandbox = await createSandbox();
    await writeFile(join(sandbox.dir, 'bad.yaml'), 'id: bad\ncar: 3\n');
    const { code, stderr } = await sandbox.run('run', '--cases', '.');
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.yaml:2:6/);
    expect(await readdir(sandbox.dir)).toEqual(['bad.yaml']);
  });

  test('a studio that does not answer ends the run at once with exit 2 and the command to start it', async () => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run('run', '--base-url', 'http://127.0.0.1:9');
    expect(code).toBe(2);
    expect(stderr).toContain('car-eval studio --port');
    expect(await readdir(sandbox.dir)).toEqual([]);
  });
});

describe('car-eval run --target replay', () => {
  const url = (angle: string) =>
    `http://pictures.invalid/prompt/2019%20Renault%20Clio%20blue%20hatchback%20${angle}?seed=`;
  const body = {
    success: true,
    session_id: 'CAR-1',
    images: ['front', 'side'].map((angle, index) => ({
      angle,
      url: url(angle) + (index + 1),
      prompt: `2019 Renault Clio blue hatchback ${angle} view`,
      seed: index + 1,
      session_id: 'CAR-1',
    })),
  };

  test('scores the prompts of a saved answer; pictures that cannot be fetched are errored', async () => {
    await using sandbox = await createSandbox();
    await writeFile(
      join(sandbox.dir, 'saved.json'),
      JSON.stringify({ 'renault-clio': { status: 200, body } }),
    );
    const { code } = await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--target',
      'replay',
      '--input',
      'saved.json',
      '--max-retries',
      '0',
    );
    const { cases } = await readLatest(sandbox);
    expect(code).toBe(2);
    expect(cases[0]).toMatchObject({
      status: 'errored',
      dimensions: { relevance: { asked: { score: 100, least: 100 }, seenShare: 0 } },
    });
  });

  test.each([
    [200, 100, 'failed'],
    [500, 2, 'errored'],
  ])('success false with status %i ends with exit %i: the case is %s', async (status, exitCode, word) => {
    await using sandbox = await createSandbox();
    const failed = { status, body: '{"success": false, "error": "name \'x\' is not defined"}' };
    await writeFile(join(sandbox.dir, 'saved.json'), JSON.stringify({ 'renault-clio': failed }));
    const { code } = await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--target',
      'replay',
      '--input',
      'saved.json',
    );
    const { cases } = await readLatest(sandbox);
    expect(code).toBe(exitCode);
    expect(cases[0]).toMatchObject({ status: word, passed: status === 200 ? false : null });
    expect(cases[0]?.shots[0]?.error?.message).toContain("name 'x' is not defined");
  });

  test('a lone answer needs one case to be held against', async () => {
    await using sandbox = await createSandbox();
    await writeFile(join(sandbox.dir, 'saved.json'), JSON.stringify(body));
    const { code, stderr } = await sandbox.run('run', '--target', 'replay', '--input', 'saved.json');
    expect(code).toBe(1);
    expect(stderr).toContain('--case');
  });
});
