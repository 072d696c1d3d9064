import { expect, test } from 'vitest';
import { clip, pad, plainText, wrap } from './plain-text.ts';

test('plainText takes away escapes, line breaks and changes of direction', () => {
  expect(plainText('a\u001b[31mb\r\nc\u202ed ')).toBe('a [31mb c d');
});

test('clip counts the columns of the terminal, and halves no character', () => {
  expect(clip('长城汽车', 8)).toBe('长城汽车');
  expect(clip('长城汽车', 6)).toBe('长城…');
  expect(clip('S\u030ckoda', 5)).toBe('S\u030ckoda');
});

test('pad fills on the side that is asked for', () => {
  expect(pad('7', 3, 'left')).toBe('  7');
  expect(pad('长城', 6)).toBe('长城  ');
  expect(pad('S\u030ckoda', 6)).toBe('S\u030ckoda ');
});

test('wrap breaks at spaces, and keeps a word that is too long', () => {
  expect(wrap('one two averyverylongword x', 8)).toEqual(['one two', 'averyverylongword', 'x']);
});
