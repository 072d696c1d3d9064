import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

let sandbox: Sandbox;
const ids: Record<string, string> = {};

const two = ['--case', 'renault-clio', 'bmw-x5', '--angle', 'front', 'rear'];
const known = (until: string) =>
  ['same-paint', 'paint-color']
    .map((check) => `  - { case: bmw-x5, check: ${check}, reason: asked, until: ${until} }\n`)
    .join('');

/** Runs that all rows are scored from: all pass; one case of two fails; half is not answered; cut off. */
beforeAll(async () => {
  sandbox = await createSandbox();
  const start = async (name: string, ...flags: string[]) => {
    const { stdout } = await sandbox.run('run', ...two, ...flags, '--max-retries', '0', '--json');
    ids[name] = JSON.parse(stdout).run.id;
  };
  await start('good');
  await start('bad', '--studio-defect', 'paint@rear=green:car=BMW');
  await start('open', '--studio-fault', 'quota@rear');
  sandbox.interruptAt(/ rear: /);
  await start('cut', '--sequential');
  await start('classic', '--rubric', 'classic');
  await start('prompts', '--no-images');
  await writeFile(join(sandbox.dir, 'known.yaml'), `known:\n${known('2999-12-31')}`);
  await writeFile(join(sandbox.dir, 'over.yaml'), `known:\n${known('2020-01-01')}`);
}, 120_000);

afterAll(async () => {
  await sandbox[Symbol.asyncDispose]();
});

/** `@good` is the id of that run. */
const named = (args: readonly string[]) =>
  args.map((one) => one.replace(/^@(\w+)$/, (_, name) => ids[name] ?? name));

describe('exit codes of the gate', () => {
  test.each<[number, string, string[]]>([
    [0, 'good', []],
    [100, 'bad', []],
    [2, 'open', []],
    [130, 'cut', []],
    [0, 'prompts', ['--min', 'relevance=100', '--min', 'overall=80']],
    [100, 'bad', ['--min', 'relevance=99.9', '--min-pass-rate', '0.5']],
    [2, 'good', ['--min', 'logo=80']],
    [1, 'good', ['--min', 'relevance=0.8']],
    [130, 'cut', ['--min', 'relevance=80']],
    [0, 'bad', ['--min-pass-rate', '0.5']],
    [100, 'bad', ['--min-pass-rate', '0.51']],
    [2, 'open', ['--min-pass-rate', '0.5']],
    [1, 'bad', ['--min-pass-rate', '50']],
    [130, 'cut', ['--min-pass-rate', '0']],
    [0, 'good', ['--no-regression', '@bad']],
    [100, 'bad', ['--no-regression', '@good', '--min-pass-rate', '0']],
    [2, 'good', ['--no-regression', '@classic']],
    [2, 'good', ['--no-regression', '@good']],
    [1, 'good', ['--no-regression', 'nowhere.json']],
    [130, 'cut', ['--no-regression', '@good']],
    [0, 'good', ['--no-regression', '@bad', '--margin', '0', '--no-worse-than', '10']],
    [1, 'good', ['--margin', '5']],
    [1, 'good', ['--no-regression', '@bad', '--margin', '-1']],
    [1, 'good', ['--no-worse-than', '10']],
    [0, 'good', ['--strict=doubts,provisional']],
    [2, 'good', ['--no-regression', '@bad', '--strict=cannot-tell']],
    [100, 'bad', ['--strict']],
    [1, 'good', ['--strict=all']],
    [130, 'cut', ['--strict=doubts']],
    [0, 'bad', ['--known', 'known.yaml']],
    [100, 'bad', ['--known', 'over.yaml']],
    [0, 'good', ['--known', 'known.yaml']],
    [1, 'bad', ['--known', 'nowhere.yaml']],
    [130, 'cut', ['--known', 'known.yaml']],
    [0, 'bad', ['--report-only']],
    [0, 'open', ['--report-only']],
    [130, 'cut', ['--report-only']],
    [1, 'good', ['--report-only', '--min', 'x=1']],
  ])('%i: score of the %s run with %j', async (code, run, flags) => {
    expect(ids[run]).toBeDefined();
    expect((await sandbox.run('score', `${ids[run]}`, ...named(flags))).code).toBe(code);
  });

  test.each<[number, string[]]>([
    [0, ['--threshold', '50', '--max-error-rate', '0']],
    [100, ['--threshold', '100', '--studio-defect', 'paint@rear=green:car=BMW']],
    [1, ['--threshold', '0.6']],
    [0, ['--max-error-rate', '0.5', '-j', '1', '--studio-fault', 'quota:every=4']],
    [2, ['--max-error-rate', '0.1', '-j', '1', '--studio-fault', 'quota:every=4']],
    [1, ['--max-error-rate', '10']],
    [0, ['--require-seen', '0.1']],
    [2, ['--require-seen', '0.9']],
    [1, ['--require-seen', '90']],
    [0, ['--require-seen', '0.9', '--report-only']],
    [2, ['--max-pictures', '1']],
  ])('%i: a run with %j', async (code, flags) => {
    expect((await sandbox.run('run', ...two, '--max-retries', '0', ...flags)).code).toBe(code);
  });

  test('130: says in few words how to go on, too', async () => {
    const { stdout } = await sandbox.run('score', ...named(['@cut']), '--quiet');
    expect(stdout).toMatch(/^Report: .*\nNext: +car-eval run --resume \S+\n$/m);
  });

  test.each<[number, string[], RegExp]>([
    [0, ['@bad', '@good'], /^$/],
    [100, ['@bad', '@good', '--fail-on-worse'], /^Passed before and does not now: bmw-x5\.$/m],
    [0, ['@good', '@bad', '--fail-on-worse'], /^$/],
    [2, ['@good', '@classic', '--fail-on-worse'], /^Nothing to compare: /],
    [2, ['@good', '@bad', '--fail-on-worse', '--strict=cannot-tell'], /^Cannot tell whether it is worse: /],
    [1, ['@good', 'nowhere', '--fail-on-worse'], /Expected `nowhere` to be a run id/],
  ])('%i: compare %j', async (code, args, said) => {
    const { code: found, stderr } = await sandbox.run('compare', ...named(args));
    expect([found, stderr]).toEqual([code, expect.stringMatching(said)]);
  });
});
