import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

describe('parameters end the words, and --no lists what is not wanted', () => {
  test.each<[string, string[]]>([
    ['red --no blue, Audi rings --ar 16:9 --v 6', ['"red"', '-"blue, Audi rings" by "--no"']],
    ['red --ar 3:2 --no blue --seed 2019', ['"red"', '-"blue" by "--no"']],
    ['red —no blue —ar 1:1', ['"red"', '-"blue" by "—no"']],
    ['red --no blue --no Audi', ['"red"', '-"blue" by "--no"', '-"Audi" by "--no"']],
    ['red --no "blue, Audi" --q 2', ['"red"', '-""blue, Audi"" by "--no"']],
    ['red --negative blue', ['"red"', '-"blue" by "--negative"']],
    ['--no blue\n\nred', ['-"blue" by "--no"', '"red"']],
    ['red\n--no blue\n--ar 3:2', ['"red"', '-"blue" by "--no"']],
    ['red --tile blue', ['"red"', '"blue"']],
    ['--style raw red', ['"red"']],
    ['red --no', ['"red"']],
    ['NO+--no+blue', ['"NO"', '-"blue" by "--no"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('two dashes before other words part them', () => {
  test.each<[string, string[]]>([
    ['red -- blue', ['"red -- blue"']],
    ['red --blue', ['"red --blue"']],
    ['car--no blue', ['"car--no blue"']],
    ['the red --car', ['"the red --car"']],
    ['a — nobody', ['"a — nobody"']],
    ['red –no blue', ['"red"', '-"blue" by "–no"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});
