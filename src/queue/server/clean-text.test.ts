import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanError, cleanText } from './clean-text.ts';

test('what PostgreSQL refuses and what looks like a secret is left out', () => {
  expect(cleanText('a\0b\uDC00 https://anna:secret@host/?key=abc')).toMatch(/^a\uFFFDb\uFFFD (?!.*secret)/);
  expect(cleanError('').message).not.toBe('');
});

test('any text becomes one that is whole, and no longer than is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
      const clean = cleanText(text);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).not.toContain('\0');
      expect(clean.length).toBeLessThanOrEqual(500);
    }),
    { numRuns: 30 },
  );
});
