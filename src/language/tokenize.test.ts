import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJoined, tokenize } from './tokenize.ts';

const keys = (text: string) => tokenize(text).map(({ key }) => key);
const marksBeforeLast = (text: string) => tokenize(text).at(-1)?.marks;

describe('words', () => {
  test.each([
    ['Renault Clio', ['renault', 'clio']],
    ['renault_clio-2019+blue/red', ['renault', 'clio', '2019', 'blue', 'red']],
    ['Renault%20Clio%2C%20blue', ['renault', 'clio', 'blue']],
    ["don't", ['dont']],
    ["'no logos'", ['no', 'logos']],
    ['2.0 TDI 1.5.', ['2.0', 'tdi', '1.5']],
    ['X5.2020', ['x5', '2020']],
    ['H6.Clean', ['h6', 'clean']],
    ['BMW & Audi', ['bmw', 'and', 'audi']],
    ['синій Рено', ['синіи', 'рено']],
    ['🚗 blue 🚗', ['blue']],
    ['\uD800blue\uDC00', ['blue']],
    ['', []],
    ['...', []],
  ])('of %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe('punctuation between two words', () => {
  test.each([
    ['a b', []],
    ['a_b', []],
    ['a+b', []],
    ['a-b', []],
    ['a%20b', []],
    ['a " b', []],
    ['a, b', ['comma']],
    ['a، b', ['comma']],
    ['a、b', ['comma']],
    ['a，b', ['comma']],
    ['a/b', ['slash']],
    ['a. b', ['stop']],
    ['a.b', ['stop']],
    ['a! b', ['stop']],
    ['a? b', ['stop']],
    ['a; b', ['stop']],
    ['a… b', ['stop']],
    ['a。b', ['stop']],
    ['a | b', ['stop']],
    ['a: b', ['colon']],
    ['a=b', ['colon']],
    ['a：b', ['colon']],
    ['a (b', ['open']],
    ['a [b', ['open']],
    ['a {b', ['open']],
    ['a) b', ['close']],
    ['a] b', ['close']],
    ['a} b', ['close']],
    ['a), (b', ['close', 'comma', 'open']],
    ['a - b', ['dash']],
    ['a -b', ['dash']],
    ['a- b', ['dash']],
    ['a--b', ['dash']],
    ['a — b', ['dash']],
    ['a–b', ['dash']],
    ['a\nb', ['line']],
    ['a\r\n\r\n  b', ['line']],
    ['a\n- b', ['bullet']],
    ['a\n  • b', ['bullet']],
    ['a:\n* b', ['colon', 'bullet']],
    ['a\n— b', ['bullet']],
    ['e.g. b', []],
    ['vs. b', []],
    ['incl., b', ['comma']],
    ['e, b', ['comma']],
    ['etc. b', ['stop']],
  ])('in %j', (text, marks) => {
    expect(marksBeforeLast(text)).toEqual(marks);
  });

  test('stands before the first word too', () => {
    expect(tokenize('(a')[0]?.marks).toEqual(['open']);
  });

  test('joins two words when it is a mere separator or a slash', () => {
    expect(tokenize('a b/c, d').map(isJoined)).toEqual([true, true, true, false]);
  });
});

test('spans are exact in the text as given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(text.length);
        end = token.end;
      }
    }),
  );
});

test('a word keeps its escapes in its span and loses them in its spelling', () => {
  const [token] = tokenize(' %D1%81ин ');
  expect(token).toMatchObject({ key: 'син', word: 'син', start: 1, end: 9, marks: [] });
});
