import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinReasons, reasonAsWritten, reasonOf, reasonSchema } from './reason.ts';

const unread = reasonOf('asks-for', { words: ['a Clio'] });

describe('a reason', () => {
  test('has its English sentence', () => {
    expect(unread).toEqual({ code: 'asks-for', values: { words: ['a Clio'] }, text: 'asks for "a Clio"' });
  });

  test('keeps the text of a reason within it only once', () => {
    const reason = reasonOf('at-angle', { angle: 'rear', said: unread });
    expect(reason.text).toBe('rear: asks for "a Clio"');
    expect(JSON.stringify(reason.values)).not.toContain('asks for');
  });

  test('of several parts says them one after another, and of one is that one', () => {
    expect(joinReasons([unread])).toEqual(unread);
    expect(joinReasons([unread, reasonOf('one-angle')]).text).toBe(
      'asks for "a Clio"; one angle only: nothing to compare',
    );
  });

  test('quotes braces of others as they are', () => {
    expect(reasonOf('contains', { words: ['{words}'] }).text).toBe('contains "{words}"');
  });
});

describe('a reason in a file', () => {
  test('of an earlier version is its text', () => {
    expect(reasonSchema.parse('the badge is wrong')).toEqual(reasonAsWritten('the badge is wrong'));
  });

  test.each([
    ['of a later version', { code: 'not-known-here', values: { n: 1 }, text: 'as it was said' }],
    ['without a value', { code: 'asks-for', values: {}, text: 'as it was said' }],
    ['with a value of another kind', { code: 'asks-for', values: { words: 7 }, text: 'as it was said' }],
    [
      'with another within it that is not known',
      {
        code: 'at-angle',
        values: { angle: 'rear', said: { code: 'toString', values: {} } },
        text: 'as it was said',
      },
    ],
  ])('%s is its text', (_, written) => {
    expect(reasonSchema.parse(written)).toEqual(reasonAsWritten('as it was said'));
  });

  test('is refused without a text', () => {
    expect(reasonSchema.safeParse({ code: 'one-angle', values: {} }).success).toBe(false);
  });

  test('is its text or refused, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (values, text) => {
        const { success } = reasonSchema.safeParse({ code: 'seen-at', values, text });
        expect(success).toBe(typeof values === 'object' && values !== null && !Array.isArray(values));
      }),
    );
  });
});
