import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSecrets } from './hide-secrets.ts';

const key = 'a/b="c\\d';

test('hides a secret as it is, as addresses and JSON carry it, and without the quotes it was pasted with', () => {
  const text = `${key} ${encodeURIComponent(key)} ${JSON.stringify(key)}`;
  expect(hideSecrets({ list: [text], none: null }, [`'${key}'`])).toEqual({
    list: ['*** *** "***"'],
    none: null,
  });
});

test.each(['x', 'key', 'ok', '-', '1', 'images', 'session', 'kind', 'renault-clio', 'side', 'ok-status'])(
  'what holds a record together survives %j as a key',
  (placeholder) => {
    const record = {
      kind: 'shot',
      case: 'renault-clio',
      shot: { key: 'ok-status', angle: 'side', status: 'ok', images: 1, photo: { path: 'images/1.jpg' } },
    };
    expect(hideSecrets(record, [placeholder])).toEqual(record);
  },
);

test.each([
  ['Incorrect API key provided: local.', 'Incorrect API key provided: ***.'],
  ['{"api_key": "local", "at": "local"}', '{"api_key": "***", "at": "local"}'],
  ['Bearer local is not known here', 'Bearer *** is not known here'],
  ['no local model; a localised key', 'no local model; a localised key'],
])('a short key is hidden only where a key is spoken of: %s', (text, shown) => {
  expect(hideSecrets({ text }, ['local'])).toEqual({ text: shown });
});

test('anything may stand in what others said, whatever its members are called', () => {
  const record = { meta: { status: 'long-secret' }, value: [{ code: 'long-secret' }], code: 'long-secret' };
  expect(hideSecrets(record, ['long-secret'])).toEqual({
    meta: { status: '***' },
    value: [{ code: '***' }],
    code: 'long-secret',
  });
});

test('leaves data alone when there is nothing to hide', () => {
  const value = { a: 1 };
  expect(hideSecrets(value, [''])).toBe(value);
});

test('no long secret survives in any text of any data, and every name of a member does', () => {
  const secret = fc.stringMatching(/^[\w+/=-]{8,20}$/);
  fc.assert(
    fc.property(secret, fc.jsonValue(), fc.string(), (known, json, around) => {
      const value = {
        json: JSON.stringify(json),
        texts: [known, `${around}${known}${around}`, { deep: known }],
      };
      const shown = hideSecrets({ ...value, [known]: 1 }, [known]);
      expect(Object.keys(shown)).toEqual([...Object.keys(value), known]);
      expect(JSON.stringify(shown.texts)).not.toContain(known);
      expect(shown.json).not.toContain(known);
    }),
  );
});
