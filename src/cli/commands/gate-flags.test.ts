import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resultSchema } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const prompts = ['run', '--no-images'] as const;
/** One of the two cars fails: its side picture is a page. */
const oneFails = [
  ...['run', '--case', 'renault-clio', 'bmw-x5', '--angle', 'front', '--max-retries', '0'],
  ...['-j', '1', '--studio-fault', 'html-200:every=2'],
];

async function readLatest({ dir }: Sandbox) {
  return resultSchema.parse(JSON.parse(await readFile(join(dir, 'reports/latest/result.json'), 'utf8')));
}

const readGate = async (sandbox: Sandbox) => (await readLatest(sandbox)).gate;
const readRun = async (sandbox: Sandbox) => (await readLatest(sandbox)).run;

/** The sentence has to be the same wherever a run is shown. */
async function readSentences({ dir }: Sandbox): Promise<string[]> {
  const files = ['summary.md', 'junit.xml', 'report.html'];
  const texts = await Promise.all(files.map((file) => readFile(join(dir, 'reports/latest', file), 'utf8')));
  return texts.map((text) => text.replace(/&#x?[\da-f]+;|&\w+;/gi, '').replaceAll('\\', ''));
}

describe('--min', () => {
  test('passes a score that is high enough in what was looked at', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run(...prompts, '--min', 'relevance=100', '--min', 'overall=80');
    expect(code).toBe(0);
  });

  test('ends with 100 where a score is too low at best, and says so in one sentence everywhere', async () => {
    await using sandbox = await createSandbox();
    const defect = ['--studio-defect', 'paint@rear=red'];
    const run = ['run', '--case', 'renault-clio', ...defect, '--threshold', '0', '--min', 'relevance=99.9'];
    const { code, stdout } = await sandbox.run(...run, '--min-pass-rate', '0');
    const gate = await readGate(sandbox);
    expect(code).toBe(100);
    expect(gate).toMatchObject({ ok: false, exitCode: 100 });
    expect(gate.message).toMatch(/^Relevance is [\d.]+ at best, 99\.9 is demanded\.$/);
    expect(stdout).toContain(gate.message);
    for (const text of await readSentences(sandbox)) expect(text).toContain(gate.message);
  });

  test('ends with 2 where too little was looked at to know', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run('run', '--suite', 'quick', '--min', 'logo=80');
    expect(code).toBe(2);
    expect((await readGate(sandbox)).message).toBe(
      'Logo is 0 to 100: too little was looked at to know whether it is 80.',
    );
  });

  test.each([
    ['--min', 'relevance=0.8', /did you mean 80\?/],
    ['--min', 'relevance', /such as relevance=80, got "relevance"/],
    ['--min', 'constructor=80', /Expected overall, consistency, relevance, logo/],
    ['--min-pass-rate', '90', /did you mean 0\.9\?/],
    ['--strict=doubt', '--quiet', /Expected cannot-tell, doubts, provisional, got "doubt"/],
  ])('refuses %s %s', async (flag, value, message) => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run(...prompts, flag, value);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('--min-pass-rate', () => {
  test('lets a part of the cases fail, and names them', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run(...oneFails, '--min-pass-rate', '0.5');
    const gate = await readGate(sandbox);
    expect(code).toBe(0);
    expect(gate).toMatchObject({ ok: true, title: '1 of 2 cases pass (50 %), 50 % are demanded' });
    expect(gate.message).toMatch(/Not passed: renault-clio \(/);
  });

  test('ends with 100 below it', async () => {
    await using sandbox = await createSandbox();
    const { code } = await sandbox.run(...oneFails, '--min-pass-rate', '0.51');
    expect(code).toBe(100);
    expect((await readGate(sandbox)).title).toBe('1 of 2 cases pass (50 %), 51 % are demanded');
  });
});

describe('--report-only', () => {
  test('exits with 0 in place of 100 and 2, and passes nothing', async () => {
    await using sandbox = await createSandbox();
    expect((await sandbox.run(...oneFails, '--report-only')).code).toBe(0);
    expect(await readGate(sandbox)).toMatchObject({
      ok: false,
      title: 'Report only: 1 of 2 cases does not pass',
      exitCode: 0,
      keptBack: 100,
    });
    const [, , page = ''] = await readSentences(sandbox);
    expect(/<title[^>]*>([^<·]*)/.exec(page)?.[1]).toBe('Not passed ');
    const unanswered = ['run', '--suite', 'quick', '--studio-fault', 'reset', '--max-retries', '0'];
    expect((await sandbox.run(...unanswered, '--report-only')).code).toBe(0);
    expect(await readGate(sandbox)).toMatchObject({ ok: false, keptBack: 2 });
  });
});

describe('car-eval score', () => {
  test('demands something else this once', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick');
    expect((await sandbox.run('score', '--min', 'logo=80')).code).toBe(2);
    expect((await sandbox.run('score', 'latest', '--min', 'logo=80', '--report-only')).code).toBe(0);
    expect((await sandbox.run('score')).code).toBe(0);
  });
});

describe('--no-regression', () => {
  const paired = ['run', '--angle', 'front', '--min-pass-rate', '0'];

  test('ends with 100 for the word "worse", and says so in one sentence everywhere', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run(...paired);
    const before = (await readRun(sandbox)).id;
    const defect = ['--studio-defect', 'blank@front'];
    const { code, stdout } = await sandbox.run(...paired, ...defect, '--no-regression', 'latest');
    const gate = await readGate(sandbox);
    expect(code).toBe(100);
    expect(gate).toMatchObject({
      title: `Worse: Embedded studio (compared with run ${before})`,
      message: `Worse: Embedded studio (compared with run ${before}).`,
      exitCode: 100,
    });
    expect(stdout).toContain(gate.message);
    for (const text of await readSentences(sandbox)) expect(text).toContain(gate.message);
    expect((await readRun(sandbox)).gateRules?.noRegression).toEqual({ baseline: `../${before}` });
    // Scored again, it is held against the same run, and not against itself as the newest one.
    expect((await sandbox.run('score')).code).toBe(100);
    // One of ten looks: five single samples cannot reach a tenth of 5 %.
    await sandbox.run('score', 'latest', '--looks', '10', '--no-regression', before);
    expect((await readGate(sandbox)).title).toMatch(/^Passed before and does not now: renault-clio, /);
    await sandbox.run('score', 'latest', '--margin', '100', '--no-regression', before);
    expect((await readGate(sandbox)).title).toMatch(/^Passed before and does not now: renault-clio, /);
  });

  test('passes where nothing can be told, says so, and ends with 2 with --strict=cannot-tell', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick');
    await sandbox.run('bless');
    const against = ['--no-regression', 'reports/baselines/quick--studio.json', '--no-worse-than', '10'];
    const { code } = await sandbox.run('run', '--suite', 'quick', ...against);
    expect(code).toBe(0);
    expect((await readGate(sandbox)).message).toMatch(
      /^No fault found; .* Cannot tell whether it is worse: Embedded studio \(compared with run .*\)\.$/,
    );
    expect((await sandbox.run('score', 'latest', ...against, '--strict=cannot-tell')).code).toBe(2);
    expect((await readGate(sandbox)).title).toMatch(/^Cannot tell whether it is worse/);
  });

  test('ends with 2 where there is nothing to compare', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick');
    const { code } = await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--rubric',
      'classic',
      '--no-regression',
      'latest',
    );
    expect(code).toBe(2);
    expect((await readGate(sandbox)).title).toMatch(/^Nothing to compare: Embedded studio/);
    expect((await sandbox.run('score', 'latest', '--no-regression', 'latest')).code).toBe(2);
    expect((await readGate(sandbox)).title).toBe('Nothing to compare: the baseline is this very run');
  });

  test('ends with 2 where the baseline has gone since', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', '--suite', 'quick');
    const before = (await readRun(sandbox)).id;
    await sandbox.run('run', '--suite', 'quick', '--no-regression', before);
    await rename(join(sandbox.dir, 'reports', before), join(sandbox.dir, 'moved'));
    expect((await sandbox.run('score')).code).toBe(2);
    expect((await readGate(sandbox)).message).toBe(
      `Nothing to compare: the baseline ../${before} cannot be read.`,
    );
  });

  test.each([
    [['--no-regression', 'nowhere.json'], /Expected `nowhere\.json` to be a run id/],
    [
      ['--margin', '3', '--no-worse-than', '2', '--looks', '2'],
      /Expected --no-regression beside --margin and --no-worse-than and --looks/,
    ],
    [['--strict=cannot-tell'], /Expected --no-regression beside --strict=cannot-tell/],
  ])('refuses %s before anything is asked', async (flags, message) => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run(...prompts, ...flags);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('--known', () => {
  const green = ['--case', 'renault-clio', 'bmw-x5', '--studio-defect', 'paint@rear=green:car=BMW'];
  const writeKnown = ({ dir }: Sandbox, ...entries: string[]) =>
    writeFile(join(dir, 'known.yaml'), `known:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`);
  const entry = (check: string, until: string) =>
    `{ case: bmw-x5, check: ${check}, reason: asked the painter, until: ${until} }`;

  test('sets a fault apart until its day, with its case still failed, and says so everywhere', async () => {
    await using sandbox = await createSandbox();
    await writeKnown(sandbox, entry('same-paint', '2999-12-31'), entry('paint-color', '2999-12-31'));
    const { code, stdout } = await sandbox.run('run', ...green, '--known', 'known.yaml');
    const { gate, cases, summaries } = await readLatest(sandbox);
    expect(code).toBe(0);
    expect(gate.title).toMatch(/; 1 not counted, for known faults$/);
    expect(gate.message).toContain(
      'Known, and not counted: bmw-x5 same-paint (until 2999-12-31: asked the painter), bmw-x5 paint-color',
    );
    expect(cases.find(({ id }) => id === 'bmw-x5')).toMatchObject({ passed: false, known: [{}, {}] });
    const [{ counts } = { counts: null }] = summaries;
    expect(counts).toMatchObject({ passed: 1, failed: 0, known: 1 });
    expect(stdout).toContain('1 not counted, for known faults');
    for (const text of await readSentences(sandbox)) expect(text).toContain(gate.title);
    // The run keeps what was known, and the file is not asked for again.
    await rename(join(sandbox.dir, 'known.yaml'), join(sandbox.dir, 'gone.yaml'));
    expect((await sandbox.run('score')).code).toBe(0);
  });

  test('counts it where it is not alone, after its day, and at another target', async () => {
    await using sandbox = await createSandbox();
    expect((await sandbox.run('run', ...green)).code).toBe(100);
    const score = () => sandbox.run('score', 'latest', '--known', 'known.yaml');
    await writeKnown(sandbox, entry('same-paint', '2999-12-31'));
    expect((await score()).code).toBe(100);
    expect((await readLatest(sandbox)).cases.flatMap(({ known = [] }) => known)).toMatchObject([
      { check: 'same-paint', standing: 'beside' },
    ]);
    await writeKnown(sandbox, entry('same-paint', '2020-01-01'), entry('paint-color', '2020-01-01'));
    expect((await score()).code).toBe(100);
    expect((await readGate(sandbox)).message).toContain(
      'Known until a day that is over, and counted: bmw-x5 same-paint (until 2020-01-01: asked the painter)',
    );
    const elsewhere = entry('same-paint', '2999-12-31').replace('{', '{ target: other,');
    await writeKnown(sandbox, elsewhere, entry('paint-color', '2999-12-31'));
    expect((await score()).code).toBe(100);
  });

  test('is no regression either', async () => {
    await using sandbox = await createSandbox();
    await sandbox.run('run', ...green.slice(0, 3));
    const known = ['--no-regression', (await readRun(sandbox)).id, '--known', 'known.yaml'];
    await writeKnown(sandbox, entry('same-paint', '2999-12-31'), entry('paint-color', '2999-12-31'));
    expect((await sandbox.run('run', ...green, ...known)).code).toBe(0);
    expect((await readGate(sandbox)).message).toContain('Cannot tell whether it is worse: Embedded studio');
    await writeKnown(sandbox, entry('same-paint', '2020-01-01'));
    expect((await sandbox.run('score', 'latest', ...known, '--min-pass-rate', '0.5')).code).toBe(100);
    expect((await readGate(sandbox)).title).toMatch(/^Passed before and does not now: bmw-x5 /);
  });

  test('names a fault that is no longer there, and passes no run in which nothing else counts', async () => {
    await using sandbox = await createSandbox();
    await writeKnown(sandbox, entry('same-paint', '2999-12-31'), entry('paint-color', '2999-12-31'));
    const bmw = ['run', '--case', 'bmw-x5', '--known', 'known.yaml'];
    expect((await sandbox.run(...bmw)).code).toBe(0);
    expect((await readGate(sandbox)).message).toContain('Known, and no longer there: bmw-x5 same-paint (');
    const { code } = await sandbox.run(...bmw, '--studio-defect', 'paint@rear=green');
    expect(code).toBe(2);
    expect((await readGate(sandbox)).title).toMatch(/^No case counts: /);
  });

  test('names what is wrong in the file, by line and column, before anything is asked', async () => {
    await using sandbox = await createSandbox();
    await writeKnown(sandbox, entry('same-pant', '2999-12-31'), entry('same-paint', 'soon'));
    const { code, stderr } = await sandbox.run('run', '--known', 'known.yaml');
    expect(code).toBe(1);
    expect(stderr).toMatch(/known\.yaml:2:\d+.*check/);
    expect(stderr).toMatch(/did you mean `same-paint`/);
    expect(stderr).toMatch(/known\.yaml:3:\d+.*until/);
    expect((await sandbox.run('run', '--known', 'nowhere.yaml')).code).toBe(1);
  });
});
