import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteFirstWords, readTextStart } from './text-start.ts';

test.each([
  ['{"error":"no balance"}', '{"error":"no balance"}'],
  ['<html><head><style>p {}</style></head><body><h1>Bad\n gateway</h1></body>', 'Bad gateway'],
  ['<script>steal()</script>Queue full', 'Queue full'],
  ['  \n\t', ''],
  ['', ''],
  ['Забагато запитів', 'Забагато запитів'],
])('%j is quoted as %j', (text, words) => {
  expect(quoteFirstWords(Buffer.from(text))).toBe(words);
});

test('a long text is cut', () => {
  expect(quoteFirstWords(Buffer.from('word '.repeat(1000)))).toHaveLength(161);
});

test('binary bytes are no text', () => {
  expect(readTextStart(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]))).toBeNull();
  expect(quoteFirstWords(Buffer.from('PK\u0003\u0004'))).toBe('');
});

test('a text that is cut inside a character is still a text', () => {
  expect(readTextStart(Buffer.from('я'.repeat(3000)).subarray(0, 3999))).not.toBeNull();
});

test('whatever the bytes are, the quote is one line of bounded length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6000 }), (bytes) => {
      const words = quoteFirstWords(Buffer.from(bytes));
      expect(words.length).toBeLessThanOrEqual(161);
      expect(words).not.toMatch(/[\r\n]/);
    }),
  );
});
