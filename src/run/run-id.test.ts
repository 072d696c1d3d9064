import { expect, test } from 'vitest';
import { createRunId } from './run-id.ts';

test('a run id is the UTC second and four characters', () => {
  expect(createRunId(new Date('2026-11-23T18:45:02.789Z'), () => 0)).toBe('20261123T184502Z-aaaa');
  expect(createRunId(new Date('2026-11-23T18:45:02Z'), () => 0.999_999)).toBe('20261123T184502Z-9999');
});

test('a listing of run ids sorts by time', () => {
  const ids = ['2026-12-01T00:00:00Z', '2026-02-01T23:59:59Z'].map((iso) =>
    createRunId(new Date(iso), () => 0.5),
  );
  expect([...ids].sort()).toEqual([ids[1], ids[0]]);
});
