import { expect, test } from 'vitest';
import { levelsOfLooks } from './look-levels.ts';
import { lowestP } from './lowest-p.ts';

test.each<[string, number[], number[]]>([
  ['one look', [lowestP(5, 1)], [0.05]],
  ['five single samples, then three of each', [lowestP(5, 1), lowestP(5, 3)], [1 / 32, 0.01875]],
  ['eight single samples, then three of each', [lowestP(8, 1), lowestP(8, 3)], [0.025, 0.025]],
  ['four single samples, then three, then five', [1 / 16, lowestP(4, 3), lowestP(4, 5)], [0, 0.025, 0.025]],
  ['five cars at one, three and five', [1 / 32, lowestP(5, 3), lowestP(5, 5)], [1 / 32, 0.009375, 0.009375]],
  ['looks that can never tell', [0.5, 0.25], [0, 0]],
])('%s', (_, lowest, levels) => {
  const found = levelsOfLooks(lowest);
  expect(found).toHaveLength(levels.length);
  for (const [look, level] of levels.entries()) expect(found[look]).toBeCloseTo(level, 12);
});
