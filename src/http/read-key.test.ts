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
