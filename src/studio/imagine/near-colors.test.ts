import { expect, test } from 'vitest';
import { brands } from '../studio.fixture.ts';
import { imagine } from './imagine.ts';
import { createReader } from './prompt-reader.ts';

const read = createReader(brands);
const draw = (color: string, view = 'side view') =>
  JSON.stringify({
    ...imagine(
      {
        text: `A ${view} of a ${color} 2020 Renault Clio hatchback. The same car in every view, identical ${color} paint.`,
        negativePrompt: null,
        seed: 1,
      },
      read,
    ),
    angle: null,
  });

test.each([
  [['blue', 'dark blue', 'light blue', 'midnight blue']],
  [['grey', 'graphite grey', 'graphite', 'dark grey']],
  [['silver', 'silver grey', 'platinum silver']],
])('cars in %j are drawn differently, and each the same in all views', (colors) => {
  expect(new Set(colors.map((color) => draw(color))).size).toBe(colors.length);
  for (const color of colors) expect(draw(color, 'front view')).toBe(draw(color, 'rear view'));
});
