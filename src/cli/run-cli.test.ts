import { describe, expect, test } from 'vitest';
import { createSandbox } from './cli.fixture.ts';

describe('the command line', () => {
  test('help lists the commands, the exit codes and examples, and ends with 0', async () => {
    await using sandbox = await createSandbox();
    const { code, stdout, stderr } = await sandbox.run('--help');
    expect(code).toBe(0);
    for (const word of ['run', 'score', 'report', 'plan', 'validate', 'studio', 'Exit codes', 'Examples']) {
      expect(stdout).toContain(word);
    }
    expect(stderr).toBe('');
  });

  test.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['run', '--help'], 0, /--studio-defect/],
  ])('%j prints and ends with 0', async (args, expected, output) => {
    await using sandbox = await createSandbox();
    const { code, stdout } = await sandbox.run(...args);
    expect(code).toBe(expected);
    expect(stdout).toMatch(output);
  });

  test.each([
    [['rnu'], /unknown command 'rnu'[\s\S]*Did you mean run/],
    [['run', '--suit', 'quick'], /unknown option '--suit'[\s\S]*--suite/],
    [['run', '-j', 'many'], /Expected a whole number from 1 to 256, got "many"/],
    [['run', '--threshold', '101'], /Expected points from 0 to 100, got "101"/],
    [['run', '--threshold', '0.6'], /got "0\.6": did you mean 60\?/],
    [['run', '--require-seen', '80'], /got "80": did you mean 0\.8\?/],
    [['run', '--max-error-rate', '5%'], /got "5%": did you mean 0\.05\?/],
    [['run', '--max-error-rate', ''], /Expected a share from 0 to 1, got ""/],
    [['run', '--base-url', 'localhost'], /Expected an address such as/],
    [['run', '--base-url', 'http://h/?api-version=1'], /without \?api-version=/],
    [['run', '--out', ''], /Expected a path, got an empty text/],
    [['score', '--out', ' '], /Expected a path, got an empty text/],
    [['compare', 'a', 'b', '--out', ''], /Expected a path, got an empty text/],
    [['studio', '--host', ''], /Expected an address or a host name/],
    [['run', '--target', 'dalle'], /studio, backend/],
    [['run', '--target', 'replay'], /Expected --input PATH/],
    [['run', '--suite', 'ful'], /full/],
    [['run', '--case', 'renault-cleo'], /renault-clio/],
    [['run', '--studio-defect', 'pant@rear=red'], /paint/],
    [['score', 'nothing-here'], /no run\.json/],
  ])('%j is bad usage: exit 1, with what was expected', async (args, message) => {
    await using sandbox = await createSandbox();
    const { code, stderr, stdout } = await sandbox.run(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});

describe('car-eval plan', () => {
  test('shows every prompt and seed, and writes nothing', async () => {
    await using sandbox = await createSandbox();
    const { code, stdout } = await sandbox.run('plan', '--suite', 'quick', '--repeat', '2');
    expect(code).toBe(0);
    expect(stdout).toMatch(/renault-clio · sample 2 · session CAR-[0-9a-f]{8}/);
    expect(stdout).toMatch(/front · seed \d+\n {4}Renault Clio 2019, blue hatchback/);
    expect(stdout).toContain('4 pictures in 2 series');
  });
});

describe('car-eval score and report', () => {
  test('scores again from disk to the same result, and renders in Ukrainian', async () => {
    await using sandbox = await createSandbox();
    const run = await sandbox.run('run', '--suite', 'quick', '--json');
    const scored = await sandbox.run('score', '--json');
    expect(scored.code).toBe(0);
    expect(JSON.parse(scored.stdout).cases).toEqual(JSON.parse(run.stdout).cases);
    const rendered = await sandbox.run('report', 'latest', '--lang', 'uk', '--quiet');
    expect(rendered.code).toBe(0);
    expect(rendered.stdout).toContain('report.html');
  });
});
