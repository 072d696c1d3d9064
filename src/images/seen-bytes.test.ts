import { expect, test } from 'vitest';
import { createSeenBytes } from './seen-bytes.ts';

test('the first prompt to get some bytes owns them', () => {
  const seen = createSeenBytes();
  expect(seen('aa', 'red car')).toBeNull();
  expect(seen('bb', 'blue car')).toBeNull();
  expect(seen('aa', 'green car')).toBe('red car');
  expect(seen('aa', 'grey car')).toBe('red car');
});

test('the same prompt may get the same bytes again', () => {
  const seen = createSeenBytes();
  seen('aa', 'red car');
  expect(seen('aa', 'red car')).toBeNull();
});

test('registries know nothing of each other', () => {
  createSeenBytes()('aa', 'red car');
  expect(createSeenBytes()('aa', 'blue car')).toBeNull();
});
