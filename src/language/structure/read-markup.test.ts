import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

describe('tags say how what they hold is meant', () => {
  test.each<[string, string[]]>([
    ['<avoid>blue, Audi rings</avoid> red', ['-"blue, Audi rings" by "avoid"', '"red"']],
    [
      '<car><make>BMW</make><paint>red</paint></car>',
      ['paint "car"', 'paint brand: "make"', 'paint brand: "BMW"', 'paint "paint"', 'paint "red"'],
    ],
    [
      '<negative_prompt>blue</negative_prompt><prompt>red</prompt>',
      ['-"blue" by "negative_prompt"', '"prompt"', '"red"'],
    ],
    [
      '<do-not-show><item>blue</item><item>Audi</item></do-not-show>',
      [
        '-"show" by "do-not-show"',
        '-"item" by "do-not-show"',
        '-"blue" by "do-not-show"',
        '-"item" by "do-not-show"',
        '-"Audi" by "do-not-show"',
      ],
    ],
    [
      '<wheels color="black"/><sky color=\'blue\' />',
      [
        'wheels "wheels"',
        'wheels "color"',
        'wheels "black"',
        'background "sky"',
        'background "color"',
        'background "blue"',
      ],
    ],
    ['<rule type="forbid">Audi</rule>', ['"rule"', '-"Audi" by "forbid"']],
    ['[avoid]blue[/avoid] red', ['-"blue" by "avoid"', '"red"']],
    [
      '<scene><vehicle>red</vehicle><sky>blue</sky></scene>',
      ['"scene"', 'paint "vehicle"', 'paint "red"', 'background "sky"', 'background "blue"'],
    ],
    ['<AVOID>blue</avoid>', ['-"blue" by "AVOID"']],
    ['<logo>none</logo>', ['-"logo" by "none"']],
    ['<exclude>Avoid: red</exclude>', ['-"red" by "exclude"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('what is no element is no structure', () => {
  test.each<[string, string[]]>([
    ['<BRAND> red', ['"<BRAND> red"']],
    ['red </avoid> blue', ['"red </avoid> blue"']],
    ['<avoid> blue', ['"<avoid> blue"']],
    ['<b>red</b> <span style="color:blue">BMW</span>', ['"red BMW"']],
    ['a < b > c', ['"a < b > c"']],
    ['<a><b>red</a></b>', ['"red"']],
    ['<avoid><avoid>blue</avoid></avoid> red', ['-"blue" by "avoid"', '"red"']],
    ['red<br>blue', ['"red"', '"blue"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});
