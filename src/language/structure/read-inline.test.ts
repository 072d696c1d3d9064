import { describe, expect, test } from 'vitest';
import { describePassages } from './describe-passages.fixture.ts';

describe('a label inside a line governs its sentence', () => {
  test.each<[string, string[]]>([
    ['red. Avoid: blue, Audi. Sharp', ['"red."', '-"blue, Audi" by "Avoid"', '". Sharp"']],
    ['Unwanted: blue; Audi; sedan. Wanted: red', ['-"blue; Audi; sedan" by "Unwanted"', '"Wanted"', '"red"']],
    [
      'Car: BMW; Paint: red; Logo: none',
      ['paint "Car"', 'paint "BMW"', 'paint "Paint"', 'paint "red"', '-"Logo" by "none"'],
    ],
    ['red (avoid: blue, Audi), sharp', ['"red ("', '-"blue, Audi" by "avoid"', '"), sharp"']],
    ['red | avoid: blue | front', ['"red |"', '-"blue" by "avoid"', '"| front"']],
    [
      'Things to avoid - blue, Audi. Sharp',
      [
        '-"Things" by "Things to avoid"',
        '-"to" by "Things to avoid"',
        '-"blue, Audi. Sharp" by "Things to avoid"',
      ],
    ],
    [
      'make=BMW, color=red, background=white',
      ['brand: "make"', 'brand: "BMW"', '", color=red,"', 'background "background"', 'background "white"'],
    ],
    [
      'paint: red, e.g. cherry. Sky: blue',
      ['paint "paint"', 'paint "red, e.g. cherry"', 'background "Sky"', 'background "blue"'],
    ],
    ['Photo: red. Note: blue', ['"Photo: red. Note: blue"']],
    ['12:30, ratio 16:9', ['"12:30, ratio 16:9"']],
    [
      'BMW roundel: ✅, Audi rings: ❌, blue',
      ['"BMW"', '"roundel"', '-"Audi" by "❌"', '-"rings" by "❌"', '", blue"'],
    ],
    ['Audi oval = FORBIDDEN, red', ['-"Audi" by "FORBIDDEN"', '-"oval" by "FORBIDDEN"', '", red"']],
    ['[DO NOT] use red, blue; add text; repaint it', ['-"use red, blue; add text; repaint it" by "DO NOT"']],
    ['Avoid: red, blue; show text', ['-"red, blue" by "Avoid"', '"; show text"']],
    ['Avoid → blue', ['-"blue" by "Avoid"']],
    ['no people: red', ['"no people: red"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('crosses and strokes speak of what follows them', () => {
  test.each<[string, string[]]>([
    ['❌ blue, Audi ✅ red', ['-"blue, Audi" by "❌"', '"red"']],
    ['red\n✗ blue\n✗ Audi', ['"red"', '-"blue" by "✗"', '-"Audi" by "✗"']],
    ['red ~~blue~~ BMW', ['"red"', '-"blue" by "~~"', '"BMW"']],
    ['🚫blue', ['-"blue" by "🚫"']],
    ['red ❌', ['"red"']],
    ['❌️ blue', ['-"blue" by "❌️"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});

describe('weights and choices speak of their part', () => {
  test.each<[string, string[]]>([
    ['red::2 blue::-1', ['"red"', '-"blue" by "::-1"']],
    ['red, 2022, Audi rings::-1', ['"red, 2022,"', '-"Audi rings" by "::-1"']],
    ['red::1 blue, Audi::-0.5', ['"red"', '-"blue, Audi" by "::-0.5"']],
    ['2::red:: -1.5::blue::', ['"red"', '-"blue" by "-1.5::"']],
    ['red:: blue::0', ['"red"', '-"blue" by "::0"']],
    ['red (blue:-1.0)', ['"red"', '-"blue" by ":-1.0)"']],
    ['((blue, Audi:-1)) red', ['-"blue, Audi" by ":-1)"', '") red"']],
    ['(red:1.4) [blue:-1]', ['"(red )"', '-"blue" by ":-1]"']],
    ['(x:0) (y:0.5) (z:00)', ['-"x" by ":0)"', '"(y ) (z:00)"']],
    ['red AND blue :-0.7 AND white :1.2', ['"red"', '-"blue" by ":-0.7"', '"AND white :1.2"']],
    ['{red|blue} car', ['~"red|blue" by "{red|blue}"', '"car"']],
    [
      '[red|blue] [red:blue:0.5] [blue::0.5]',
      ['~"red|blue" by "[red|blue]"', '~"red:blue:0.5" by "[red:blue:0.5]"', '~"blue::0.5" by "[blue::0.5]"'],
    ],
    ['{2$$red|blue|white}', ['~"red|blue|white" by "{2$$red|blue|white}"']],
    ['(red | blue)', ['"(red | blue)"']],
    ['\\(C7\\) red', ['"\\(C7\\) red"']],
    ['{{red}} ((BMW))', ['"{{red}} ((BMW))"']],
  ])('%j', (text, passages) => {
    expect(describePassages(text)).toEqual(passages);
  });
});
