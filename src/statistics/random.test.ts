import { expect, test } from 'vitest';
import { createSeededRandom } from './random.ts';

test('seeded numbers fill 0 to 1 evenly', () => {
  const random = createSeededRandom(7);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});
