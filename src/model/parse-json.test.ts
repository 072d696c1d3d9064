import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseExactJson, parseJson } from './parse-json.ts';

const long = '18446744073709551615';

it.each([
  [`{"seed":${long}}`, { seed: long }],
  [`{"seed" : -9223372036854775808 }`, { seed: '-9223372036854775808' }],
  [`[${long},9007199254740991, 12]`, [long, 9007199254740991, 12]],
  ['{"share":0.12345678901234567890}', { share: 0.12345678901234568 }],
  ['12345678901234567e3', 12345678901234567e3],
  [
    `{"prompt":"a \\"seed\\": ${long} , b\\\\","seed":${long}}`,
    { prompt: `a "seed": ${long} , b\\`, seed: long },
  ],
])('keeps the digits of long whole numbers in %s', (text, value) => {
  expect(parseExactJson(text)).toEqual(value);
});

it('reads all other JSON as it is', () => {
  fc.assert(
    fc.property(
      fc.json().filter((text) => !/\d{16}/.test(text)),
      (text) => {
        expect(parseExactJson(text)).toEqual(parseJson(text));
      },
    ),
  );
});

it('reads a text of many escapes without running out of stack', () => {
  expect(parseExactJson(`{"a":"${'\\"'.repeat(300_000)}","seed":${long}}`)).toMatchObject({ seed: long });
});
