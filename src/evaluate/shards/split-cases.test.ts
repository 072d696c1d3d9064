import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Angle, angles } from '../../model/car.ts';
import { casesOfShard, splitCases } from './split-cases.ts';

const makeCases = (counts: readonly number[]) =>
  counts.map((count, index) => ({ id: `car-${index}`, angles: angles.slice(0, count) as Angle[] }));

const anyCases = fc.array(fc.integer({ min: 1, max: angles.length }), { maxLength: 60 }).map(makeCases);
const anyNumber = fc.integer({ min: 1, max: 12 });

const count = (cases: readonly { readonly angles: readonly Angle[] }[]) =>
  cases.reduce((sum, one) => sum + one.angles.length, 0);

describe('splitCases', () => {
  test('puts every case into one shard, in the order of the run', () => {
    fc.assert(
      fc.property(anyCases, anyNumber, (cases, of) => {
        const shards = splitCases(cases, of);
        expect(shards).toHaveLength(of);
        expect(shards.flat().toSorted(byPlace)).toEqual(cases);
        for (const shard of shards) expect(shard).toEqual(shard.toSorted(byPlace));
        function byPlace(a: (typeof cases)[number], b: (typeof cases)[number]) {
          return cases.indexOf(a) - cases.indexOf(b);
        }
      }),
    );
  });

  test('gives no shard more pictures than another by more than one case has', () => {
    fc.assert(
      fc.property(anyCases, anyNumber, (cases, of) => {
        const loads = splitCases(cases, of).map(count);
        const largest = Math.max(0, ...cases.map((one) => one.angles.length));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(largest);
      }),
    );
  });

  test('parts cases of 3, 3, 2, 3 and 2 pictures into 5, 5 and 3', () => {
    const names = splitCases(makeCases([3, 3, 2, 3, 2]), 3).map((shard) => shard.map(({ id }) => id));
    expect(names).toEqual([['car-0', 'car-2'], ['car-1', 'car-4'], ['car-3']]);
  });
});

describe('casesOfShard', () => {
  test('gives all cases where there is no shard, and none to a shard that is left over', () => {
    const cases = makeCases([3, 2]);
    expect(casesOfShard(cases, undefined)).toBe(cases);
    expect(casesOfShard(cases, { number: 3, of: 3 })).toEqual([]);
  });
});
