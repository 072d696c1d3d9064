import { describe, expect, test } from 'vitest';
import { clusterOf, countCases, nameSeries, seriesOf } from './cluster.ts';

const draws = (id: string) => [1, 2, 3].map((sample) => ({ id, sample }));

test('a series and what is said of its pictures belong to one case', () => {
  expect(clusterOf({ id: 'renault-clio' })).toBe('renault-clio');
  expect(clusterOf({ id: 'event-1', case: 'renault-clio' })).toBe('renault-clio');
});

test('draws of one car are no further cases', () => {
  expect(countCases([...draws('renault-clio'), ...draws('bmw-x5')])).toEqual({ cases: 2, series: 6 });
});

describe('what was counted', () => {
  test.each([
    [{ cases: 5, series: 5 }, 5, 'cases'],
    [{ cases: 5, series: 15 }, 15, 'series of 5 cases'],
    [{ cases: 1, series: 3 }, 3, 'series of 1 case'],
  ])('of %o is %i %s', (counts, series, name) => {
    expect(seriesOf(counts)).toBe(series);
    expect(nameSeries(counts)).toBe(name);
  });

  test('in a result of before are the series, under the name of cases', () => {
    expect(seriesOf({ cases: 15 })).toBe(15);
    expect(nameSeries({ cases: 15 })).toBe('cases');
  });
});
