import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { makeResult, makeSeriesResult, makeTarget } from '../model/result.fixture.ts';
import { reproduceCommand, rerunCommand, resumeCommand } from './reproduce.ts';

function resultOf(...argv: string[]) {
  const base = makeResult();
  return { ...base, run: { ...base.run, argv } };
}

describe('reproduceCommand', () => {
  test('asks for the one case in place of the suite', () => {
    expect(reproduceCommand(resultOf('run', '--suite', 'full'), makeSeriesResult())).toBe(
      'car-eval run --case renault-clio',
    );
  });

  test('asks for a case of a shard without its split, in which it may fall to another', () => {
    const result = resultOf('run', '--shard', '2/3', '-j', '4');
    expect(reproduceCommand(result, makeSeriesResult())).toBe('car-eval run --case renault-clio -j 4');
  });

  test('keeps the options that shape the pictures and drops those that choose or print', () => {
    const result = resultOf(
      'run',
      '--suite=quick',
      '--case',
      'a',
      'b',
      '--base-url',
      'http://localhost:8000',
      '--json',
      '--in-turns',
      '--target',
      'studio',
      '-j',
      '4',
    );
    expect(reproduceCommand(result, makeSeriesResult())).toBe(
      'car-eval run --case renault-clio --target studio --base-url http://localhost:8000 -j 4',
    );
  });

  test.each([
    [['--case=bmw-x5', 'audi'], ''],
    [['--case=bmw-x5', 'audi', '-j', '4'], ' -j 4'],
    [['--angle', 'front', 'side', '--case', 'bmw-x5'], ' --angle front side'],
    [['--angle=front', 'side', '--json'], ' --angle=front side'],
  ])('keeps or drops the words after an option with it: %j', (words, kept) => {
    expect(reproduceCommand(resultOf('run', ...words), makeSeriesResult())).toBe(
      `car-eval run --case renault-clio${kept}`,
    );
  });

  test('keeps the folder of the runs', () => {
    const result = resultOf('run', '--suite', 'full', '--out', 'elsewhere');
    expect(reproduceCommand(result, makeSeriesResult())).toBe(
      'car-eval run --case renault-clio --out elsewhere',
    );
  });

  test('names the target when there are several', () => {
    const result = { ...resultOf('run'), targets: [makeTarget(), makeTarget({ id: 'other' })] };
    expect(reproduceCommand(result, makeSeriesResult({ target: 'other' }))).toBe(
      'car-eval run --case renault-clio --target other',
    );
  });
});

test('a variant is named by its target and its prompt', () => {
  const variant = (name: string) =>
    makeTarget({ id: `studio-${name}`, prompt: { name, digest: 'f'.repeat(64), variantOf: 'studio' } });
  const targets = [variant('now'), variant('better')];
  const result = { ...resultOf('run', '--prompt', 'now', 'better', '-j', '4'), targets };
  expect(reproduceCommand(result, makeSeriesResult({ target: 'studio-better' }))).toBe(
    'car-eval run --case renault-clio --target studio --prompt better -j 4',
  );
});

describe('resumeCommand', () => {
  test.each([
    [['run'], ''],
    [['run', '--out=elsewhere', '--json'], ' --out=elsewhere'],
    [['run', '--out', 'my runs', '--json'], " --out 'my runs'"],
    [
      ['run', '--queue', 'redis://h:6379/2', '--store=s3://a/b'],
      ' --queue redis://h:6379/2 --store=s3://a/b',
    ],
    [['run', '--queue', 'redis://***@h', '--store', 's'], ' --queue ... --store s'],
    [['run', '--queue=postgres://***@h/x'], ' --queue=...'],
  ])('of %j names the folder of the runs where it is another', (words, out) => {
    const result = resultOf(...words);
    expect(resumeCommand(result)).toBe(`car-eval run --resume ${result.run.id}${out}`);
  });
});

test('the whole command does not hand out an address without its password either', () => {
  expect(rerunCommand(resultOf('run', '--queue', 'redis://***@h', '--case', '***'))).toBe(
    "car-eval run --queue ... --case '***'",
  );
});

describe.skipIf(process.platform === 'win32')('rerunCommand', () => {
  test('is read back word by word by a shell, whatever the words are', () => {
    const words = ['--cases', 'my cars', "it's", '$(echo no)', '`no`', '"', '\\', '*', ';no', '', 'a\nb'];
    const command = rerunCommand(resultOf(...words)).replace('car-eval', "printf '%s\\0'");
    const read = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split('\0').slice(0, -1);
    expect(read).toEqual(words);
  });
});
