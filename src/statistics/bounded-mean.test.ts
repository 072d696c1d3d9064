import fc from 'fast-check';
import library from 'jstat';
import { expect, test } from 'vitest';
import { boundedMean, lowerMean, upperMean } from './bounded-mean.ts';

const times = (count: number, value: number) => Array.from({ length: count }, () => value);

test.each([
  [times(5, 100), 47.8, 100],
  [times(8, 100), 63.1, 100],
  [times(20, 100), 83.2, 100],
  [times(50, 100), 92.9, 100],
  [[100, 100, 100, 83.4, 44.7], 39.3, 98.4],
  [[90, 100, 100, 80, 100, 95, 100, 100], 60.1, 99.1],
  [[...times(9, 100), 0], 55.5, 99.75],
])('scores %j are of cars whose average is anywhere from %d to %d', (scores, lower, upper) => {
  const interval = boundedMean(scores);
  expect(interval.lower).toBeCloseTo(lower, 1);
  expect(interval.upper).toBeCloseTo(upper, 1);
});

test('without scores anything is possible', () => {
  expect(boundedMean([])).toEqual({ lower: 0, upper: 100 });
});

test('on passes and fails it is the interval of Clopper and Pearson', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 39 }), (passes, fails) => {
      const { inv } = library.jStat.beta;
      const { lower, upper } = boundedMean([...times(passes, 1), ...times(fails, 0)], {
        least: 0,
        greatest: 1,
        missed: 0.025,
      });
      expect(lower).toBeCloseTo(inv(0.025, passes, fails + 1), 6);
      expect(upper).toBeCloseTo(fails === 0 ? 1 : inv(0.975, passes + 1, fails), 6);
    }),
  );
});

const anyScores = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  {
    minLength: 1,
    maxLength: 30,
  },
);

test('the average lies inside, and turning the scores round turns the interval round', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const { lower, upper } = boundedMean(scores);
      const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect(lower).toBeLessThanOrEqual(average + 1e-9);
      expect(upper).toBeGreaterThanOrEqual(average - 1e-9);
      const turned = boundedMean(scores.map((score) => 100 - score));
      expect(turned.lower).toBeCloseTo(100 - upper, 6);
      expect(turned.upper).toBeCloseTo(100 - lower, 6);
    }),
  );
});

test('a lower score never raises an end', () => {
  fc.assert(
    fc.property(anyScores, fc.nat(), (scores, index) => {
      const worse = scores.with(index % scores.length, 0);
      expect(lowerMean(worse)).toBeLessThanOrEqual(lowerMean(scores) + 1e-9);
      expect(upperMean(worse)).toBeLessThanOrEqual(upperMean(scores) + 1e-9);
    }),
  );
});
