import { readFile } from 'node:fs/promises';
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

async function readGate({ dir }: Sandbox) {
  const text = await readFile(join(dir, 'reports/latest/result.json'), 'utf8');
  return resultSchema.parse(JSON.parse(text)).gate;
}

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
