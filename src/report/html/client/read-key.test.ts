import { describe, expect, test } from 'vitest';
import { type KeyPress, latinKey, readKey } from './read-key.ts';

const press = (key: string, code: string, members: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...members,
});

describe('readKey', () => {
  test.each([
    ['1', 'Digit1', 'yes'],
    ['4', 'Numpad4', 'not-applicable'],
    ['ArrowUp', 'ArrowUp', 'up'],
    ['z', 'KeyZ', 'undo'],
    ['Z', 'KeyZ', 'undo'],
    ['Enter', 'NumpadEnter', 'open'],
  ] as const)('%s (%s)', (key, code, command) => {
    expect(readKey(press(key, code))).toEqual(command);
  });

  test.each([
    ['я', 'KeyZ', 'undo'],
    ['Г', 'KeyU', 'next'],
    ['т', 'KeyN', 'note'],
    ['й', 'KeyQ', 'fault-1'],
  ])('reads %s by its place on a Ukrainian keyboard', (key, code, command) => {
    expect(readKey(press(key, code))).toBe(command);
  });

  test('goes by the letter typed where it is Latin, wherever the key is', () => {
    expect(readKey(press('z', 'KeyY'))).toBe('undo');
    expect(readKey(press('y', 'KeyZ'))).toBeNull();
  });

  test('reads the row of digits also where it types other signs', () => {
    expect(readKey(press('&', 'Digit1'))).toEqual('yes');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing'] as const)(
    'leaves %s alone',
    (held) => {
      expect(readKey(press('z', 'KeyZ', { [held]: true }))).toBeNull();
    },
  );

  test.each(['5', 'Tab', 'F5', ' ', 'constructor', '__proto__', 'Unidentified'])(
    '%s means nothing',
    (key) => {
      expect(readKey(press(key, ''))).toBeNull();
    },
  );
});

test('latinKey leaves signs that have no letter under them as they are', () => {
  expect(latinKey({ key: '?', code: 'Slash' })).toBe('?');
});
