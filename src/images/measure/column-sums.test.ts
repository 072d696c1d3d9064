import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createColumnSums } from './column-sums.ts';

/** What there is to add up, said as plainly as can be. */
function sumPlainly(
  data: Uint8Array,
  perRow: number,
  { top, bottom }: { top: number; bottom: number },
): number[] {
  return Array.from({ length: perRow }, (_, column) => {
    const rows = Array.from(
      { length: bottom - top },
      (_unused, row) => data[(top + row) * perRow + column] ?? 0,
    );
    return rows.reduce((sum, value) => sum + value, 0);
  });
}

const size = fc.record({
  width: fc.constantFrom(1, 2, 3, 4, 5, 8, 12),
  height: fc.integer({ min: 1, max: 600 }),
  byteOffset: fc.constantFrom(0, 1, 4),
  value: fc.constantFrom(0, 1, 254, 255),
});

test('adds up every column, whatever the width, the height and the place in memory', () => {
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), ({ width, height, byteOffset, value }, from, length) => {
      const data = new Uint8Array(new ArrayBuffer(byteOffset + width * height * 3), byteOffset);
      for (const index of data.keys()) data[index] = index % 7 === 0 ? index & 255 : value;
      const top = from % height;
      const rows = { top, bottom: top + (length % (height - top)) + 1 };
      const sums = createColumnSums({ data, width, height })(rows);
      expect([...sums]).toEqual(sumPlainly(data, width * 3, rows));
    }),
  );
});

test('forgets the rows of the call before', () => {
  const data = Uint8Array.from({ length: 4 * 3 * 2 }, (_, index) => index);
  const sumColumns = createColumnSums({ data, width: 4, height: 2 });
  sumColumns({ top: 0, bottom: 2 });
  expect([...sumColumns({ top: 1, bottom: 2 })]).toEqual([...data.subarray(12)]);
});
