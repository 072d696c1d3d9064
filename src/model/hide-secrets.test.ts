import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSecrets } from './hide-secrets.ts';

test('hides a secret as it is and as addresses carry it, in values and in names', () => {
  const value = { url: 'http://h/a%2Fb%3D', list: ['x a/b= y'], 'a/b=': 1, none: null };
  expect(hideSecrets(value, ['a/b='])).toEqual({
    url: 'http://h/***',
    list: ['x *** y'],
    '***': 1,
    none: null,
  });
});

test('leaves data alone when there is nothing to hide', () => {
  const value = { a: 1 };
  expect(hideSecrets(value, [''])).toBe(value);
});

test('no secret survives in any text of any data', () => {
  const secret = fc.stringMatching(/^[\w+/=-]{6,20}$/);
  fc.assert(
    fc.property(secret, fc.jsonValue(), fc.string(), (known, json, around) => {
      const value = { json, [around + known]: [known, `${around}${known}${around}`, { deep: known }] };
      expect(JSON.stringify(hideSecrets(value, [known]))).not.toContain(known);
    }),
  );
});
