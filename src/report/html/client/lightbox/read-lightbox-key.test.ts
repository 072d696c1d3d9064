import { expect, test } from 'vitest';
import { readLightboxKey } from './read-lightbox-key.ts';

const press = (key: string, code: string, shiftKey = false) => ({
  ...{ key, code, shiftKey },
  ...{ ctrlKey: false, altKey: false, metaKey: false, isComposing: false },
});

test.each([
  ['+', 'Equal', true, 'in'],
  ['=', 'Equal', false, 'in'],
  ['-', 'NumpadSubtract', false, 'out'],
  ['0', 'Digit0', false, 'fit'],
  ['и', 'KeyB', false, 'badge'],
  ['ArrowLeft', 'ArrowLeft', false, 'left'],
  ['ArrowLeft', 'ArrowLeft', true, 'look-left'],
  ['1', 'Digit1', false, null],
  ['constructor', '', false, null],
] as const)('%s (%s, Shift: %s) means %s', (key, code, shiftKey, command) => {
  expect(readLightboxKey(press(key, code, shiftKey))).toBe(command);
});

test('leaves keys of the browser alone', () => {
  expect(readLightboxKey({ ...press('+', 'Equal'), ctrlKey: true })).toBeNull();
});
