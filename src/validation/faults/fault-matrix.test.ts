import { describe, expect, test } from 'vitest';
import { faultMatrix } from './fault-matrix.fixture.ts';
import { compare, runFaultRow } from './run-fault-row.fixture.ts';

const all = faultMatrix.flatMap(({ rows }) => rows);

describe.each(faultMatrix)('$title', ({ rows }) => {
  test.each(rows)('$name', async (row) => {
    const { expected, got } = compare(row, await runFaultRow(row));
    expect(got).toEqual(expected);
  });
});

test('with retries off nothing is asked twice', async () => {
  const retried = all.filter(({ expected }) => expected.tries.some((tries) => tries > 1));
  expect(retried.length).toBeGreaterThan(40);
  for (const row of retried) {
    const { tries, waitsMs } = await runFaultRow(row, { maxRetries: 0 });
    expect(tries, row.name).toEqual(row.expected.tries.map((expected) => Math.min(1, expected)));
    expect(waitsMs, row.name).toEqual([]);
  }
});

test('the matrix has no behaviour twice, and far more than forty', () => {
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(100);
});
