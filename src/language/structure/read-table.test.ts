import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

describe('a row stands under its first cell, or a cell under the head of its column', () => {
  test.each<[string, string[]]>([
    [
      '| part | colour |\n|---|---|\n| body | red |\n| sky | blue |',
      ['paint "body"', 'paint "red"', 'background "sky"', 'background "blue"'],
    ],
    [
      '| car | BMW |\n|---|---|\n| not wanted | blue, Audi |\n| logo | none |',
      ['paint "car"', 'paint "BMW"', '-"blue, Audi" by "not wanted"', '-"logo" by "none"'],
    ],
    [
      "| Do | Don't |\n|:--|--:|\n| red | blue |\n| BMW | Audi |",
      ['"Do"', '"red"', '-"blue" by "Don\'t"', '"Do"', '"BMW"', '-"Audi" by "Don\'t"'],
    ],
    [
      'wheels | black\n--- | ---\nsky | blue',
      ['wheels "wheels"', 'wheels "black"', 'background "sky"', 'background "blue"'],
    ],
    ['| a |\n|---|\n| red |', ['"red"']],
    ['a | b | c', ['"a | b | c"']],
    ['| avoid |\n|---|\n| blue |\nred', ['-"blue" by "avoid"', '"red"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});
