import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BarGroup, layOutBars } from './bar-chart.ts';

const bar = (value: number, mark: number | null = null) =>
  ({ kind: 'strong', value, text: 'words', mark }) as const;

test('bars share one scale, from nothing to the longest', () => {
  const chart = layOutBars([
    { label: 'one', bars: [bar(2)] },
    { label: 'two', bars: [bar(4, 3), bar(1)] },
  ]);
  const [half = 0, whole = 0, quarter = 0] = chart.bars.map(({ width }) => width);
  expect([half / whole, quarter / whole]).toEqual([0.5, 0.25]);
  const [mark] = chart.marks;
  expect(((mark?.x ?? 0) - (chart.bars[0]?.x ?? 0)) / whole).toBe(0.75);
});

test('nothing at all is still a bar that can be seen', () => {
  expect(layOutBars([{ label: 'none', bars: [bar(0)] }]).bars[0]?.width).toBe(1);
});

test('everything stays inside the drawing, and no bar covers another', () => {
  const group = fc.record({
    label: fc.string(),
    bars: fc.array(
      fc.float({ min: 0, max: 1e6, noNaN: true }).map((value) => bar(value, value)),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  });
  fc.assert(
    fc.property(fc.array<BarGroup>(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const { bars, marks, width, height } = layOutBars(groups);
      for (const { x, y, width: barWidth, height: barHeight } of bars) {
        expect(x + barWidth).toBeLessThanOrEqual(width);
        expect(y + barHeight).toBeLessThanOrEqual(height);
      }
      for (const { y1, y2 } of marks) expect([y1 >= 0, y2 <= height]).toEqual([true, true]);
      const tops = bars.map(({ y }) => y);
      expect(tops.every((y, index) => index === 0 || y >= (tops[index - 1] ?? 0) + 18)).toBe(true);
    }),
  );
});
