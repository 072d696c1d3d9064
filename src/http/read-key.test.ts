import { expect, test } from 'vitest';
import { readKey } from './read-key.ts';

const read = (env: string) => () =>
  readKey({ id: 'local', keyFrom: { env, isNeeded: true } }, { env: {}, asks: true });

test('a variable that is not set is named with the line that sets it', () => {
  expect(read('MY_API_KEY2')).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('MY_API_KEY2'),
      hint: 'Set it with: export MY_API_KEY2=...',
    }),
  );
});

test.each(['AIzaSyD4hidden1hidden2hidden3', 'AKIAIOSFODNN7EXAMPLE', 'c0ffeehidden1'])(
  'a key in the place of its variable is shown cut off: %s',
  (key) => {
    expect(read(key)).toThrow(
      expect.objectContaining({
        message: `Expected the key of local in the environment variable ${key.slice(0, 4)}…, found nothing.`,
        hint: expect.stringContaining('If that is the key itself'),
      }),
    );
  },
);

const readFrom = (KEY: string) =>
  readKey({ id: 'local', keyFrom: { env: 'KEY', isNeeded: false } }, { env: { KEY }, asks: true });

test.each([
  'sk-1234',
  ' sk-1234\n',
  '"sk-1234"',
  "'sk-1234'",
  'Bearer sk-1234',
  'bearer "sk-1234"',
  '"Bearer sk-1234"',
  'Authorization: Bearer sk-1234',
])('a key is read as it was meant: %j', (text) => {
  expect(readFrom(text).key).toBe('sk-1234');
});

test.each(['', '  ', '""', 'Bearer '])('%j is no key', (text) => {
  expect(readFrom(text).key).toBeNull();
});

test.each(['canary 1234', 'canary\n1234', 'кanary'])('%j is refused without being quoted', (text) => {
  expect(() => readFrom(text)).toThrow(
    expect.objectContaining({ code: 'bad-config', message: expect.not.stringContaining('anary') }),
  );
});
