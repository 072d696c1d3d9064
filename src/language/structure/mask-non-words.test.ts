import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskName, maskNonWords, maskSeparators } from './mask-non-words.ts';

const words = (text: string) => maskNonWords(text).replaceAll('\u2060', '').replace(/ +/gu, ' ').trim();

describe('what is no words is overwritten', () => {
  test.each([
    ['red <lora:car_blue:0.8>, studio', 'red , studio'],
    ['<hypernet:audi:0.5> <lyco:x:1> <embedding:blue> red', 'red'],
    ['red, embedding:black_car_v1', 'red,'],
    ['(embedding:blue_audi:1.2) red', '( ) red'],
    ['https://x.example/audi-blue.jpg?c=red red', 'red'],
    ['red (https://x.example/audi), blue', 'red ( ), blue'],
    ['see www.audi.example/blue. red', 'see . red'],
    ['data:image/png;base64,AudiBlue== red', 'red'],
    ['mail blue@audi.example now', 'mail now'],
    ['like audi-a4-blue.jpg, red', 'like , red'],
    ['C:\\pics\\audi_blue.png red', 'red'],
    ['./refs/blue/audi.webp red', 'red'],
    ['![blue audi](x.png) red', 'red'],
    ['[this](https://audi.example) red', '[this]( ) red'],
    ['a __color__ car, __cars/audi__', 'a car,'],
    ['%color% \u0024{audi} red', 'red'],
    ['white (#ffffff) red #0000FF80', 'white ( ) red'],
    ['<b>red</b> <span style="color:blue">car</span>', 'red car'],
    ['red <!-- blue --> car', 'red car'],
    ['red <!-- blue', 'red'],
    ['red&quot;car&nbsp;', 'red car'],
    ['red\nSteps: 30, Sampler: Euler a, Model: audi_blue\nTemplate: blue', 'red'],
    ['(red:1.3) [blue:2]', '(red ) [blue ]'],
  ])('%j', (text, left) => {
    expect(words(text)).toBe(left);
  });
});

describe('what looks like it and is words stays', () => {
  test.each([
    '__Avoid__: blue',
    'Steps: two',
    'red #308',
    'a.b c',
    'Renault Kangoo Z.E. van',
    'a <red> car',
    '{"year": 2022}',
    '(year: 2022)',
    '[red:blue:0.5]',
    '(blue:-1)',
    '(blue:0)',
    '1:2',
    '100% red',
    '5 $ {a}',
    'Mercedes-Benz E-Class',
  ])('%j', (text) => {
    expect(maskNonWords(text)).toBe(text);
  });
});

test('escapes of JSON become what they stand for', () => {
  expect(words('"red\\nno \\"Audi\\"\\t\\u0411\\u041c\\u0412"')).toBe('"red\n no Audi БМВ"');
});

test('a break between two prompts ends the sentence, unless all is in capitals', () => {
  expect(maskNonWords('red BREAK blue')).toBe('red .     blue');
  expect(maskNonWords('RED BREAK BLUE')).toBe('RED BREAK BLUE');
  expect(maskNonWords('red break blue')).toBe('red break blue');
});

test('every text keeps its length, and its line breaks where it has no escapes', () => {
  const pieces = fc.constantFrom(
    '<lora:a:1>',
    'https://a.b',
    '__x__',
    '\\u0041',
    '\\n',
    '\n',
    ' red ',
    '"',
    '(a:1.2)',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        expect(maskNonWords(text)).toHaveLength(text.length);
        expect(maskSeparators(text)).toHaveLength(text.length);
        expect(maskName(text, 'A6 (C7)')).toHaveLength(text.length);
      },
    ),
  );
});

test('separators of words become blanks, but not the plus of a list', () => {
  expect(maskSeparators('a_b+c\n+ d')).toBe('a b c\n+ d');
});

test('a name with signs of its own is taken out of the structure, one without is not', () => {
  expect(maskName('an Audi A6 (c7), A6', 'A6 (C7)')).toBe('an Audi xxxxxxx, A6');
  expect(maskName('E-Class', 'E-Class')).toBe('E-Class');
  expect(maskName('a', null)).toBe('a');
});
