import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePercent } from './decode-percent.ts';

test.each([
  ['Renault Clio', 'Renault Clio'],
  ['Renault%20Clio', 'Renault Clio'],
  ['%41%62', 'Ab'],
  ['%D1%81%d0%b8%D0%BD', 'син'],
  ['%E2%80%94', '—'],
  ['%F0%9F%9A%97', '🚗'],
  ['100% blue', '100% blue'],
  ['100%', '100%'],
  ['%', '%'],
  ['%ZZ', '%ZZ'],
  ['%D1', '%D1'],
  ['%D1%20', '%D1 '],
  ['%FF%FE', '%FF%FE'],
  ['%C0%80', '%C0%80'],
  ['%E2%28%A1', '%E2(%A1'],
  ['%ED%A0%80', '%ED%A0%80'],
  ['\uD800%20\uDC00', '\uD800 \uDC00'],
  ['', ''],
])('%s reads %s', (text, decoded) => {
  expect(decodePercent(text).text).toBe(decoded);
});

test('every decoded unit knows where it stood', () => {
  const { text, startOf, endOf } = decodePercent('a%20%F0%9F%9A%97b');
  const spans = [...text].length;
  expect(spans).toBe(4);
  expect([...text.split('').keys()].map((unit) => [startOf(unit), endOf(unit)])).toEqual([
    [0, 1],
    [1, 4],
    [4, 16],
    [4, 16],
    [16, 17],
  ]);
});

test('text without escapes maps onto itself', () => {
  const { startOf, endOf } = decodePercent('abc');
  expect([startOf(2), endOf(2)]).toEqual([2, 3]);
});

test('places after the end are the end', () => {
  const { startOf, endOf } = decodePercent('%20');
  expect([startOf(5), endOf(5)]).toEqual([3, 3]);
});

test('an encoded text decodes to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodePercent(encodeURIComponent(text)).text).toBe(text);
    }),
  );
});

test('any text can be decoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => decodePercent(text)).not.toThrow();
    }),
  );
});
