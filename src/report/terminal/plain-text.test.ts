import { expect, test } from 'vitest';
import { clip, pad, plainText, wrap } from './plain-text.ts';

test('plainText takes away escapes, line breaks and changes of direction', () => {
  expect(plainText('a\u001b[31mb\r\nc\u202ed ')).toBe('a [31mb c d');
});

test('clip counts characters, not UTF-16 units', () => {
  expect(clip('🚗🚗🚗', 3)).toBe('🚗🚗🚗');
  expect(clip('🚗🚗🚗', 2)).toBe('🚗…');
});

test('pad fills on the side that is asked for', () => {
  expect(pad('7', 3, 'left')).toBe('  7');
  expect(pad('🚗', 3)).toBe('🚗  ');
});

test('wrap breaks at spaces, and keeps a word that is too long', () => {
  expect(wrap('one two averyverylongword x', 8)).toEqual(['one two', 'averyverylongword', 'x']);
});
