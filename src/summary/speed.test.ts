import { describe, expect, test } from 'vitest';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { gradeSpeed, summariseSpeed, timeSeries } from './speed.ts';

describe('the time of a series', () => {
  test('is set against the sum of its latencies', () => {
    const times = timeSeries(2000, [{ latencyMs: 1500 }, { latencyMs: null }, { latencyMs: 2500 }]);
    expect(times).toEqual({ durationMs: 2000, sumOfLatenciesMs: 4000, speedup: 2 });
  });

  test.each([
    [null, [{ latencyMs: 5 }], { durationMs: null, sumOfLatenciesMs: 5, speedup: null }],
    [0, [{ latencyMs: 5 }], { durationMs: 0, sumOfLatenciesMs: 5, speedup: null }],
    [9, [{ latencyMs: null }], { durationMs: 9, sumOfLatenciesMs: null, speedup: null }],
    [9, [], { durationMs: 9, sumOfLatenciesMs: null, speedup: null }],
  ])('has no speed-up where a part is missing (%#)', (durationMs, shots, expected) => {
    expect(timeSeries(durationMs, shots)).toEqual(expected);
  });
});

describe('the speed of a run', () => {
  test('is the mean over the series in which a picture arrived', () => {
    const series = [
      { durationMs: 10_000, sumOfLatenciesMs: 20_000, speedup: 2 },
      { durationMs: 20_000, sumOfLatenciesMs: 70_000, speedup: 3.5 },
      { durationMs: 90_000, sumOfLatenciesMs: null, speedup: null },
      { durationMs: null, sumOfLatenciesMs: 100, speedup: null },
    ];
    expect(summariseSpeed(series, publishedRubric)).toEqual({
      durationMs: 15_000,
      sumOfLatenciesMs: 45_000,
      speedup: 3,
      grade: 'good',
    });
  });

  test('is unknown when nothing was timed', () => {
    const speed = summariseSpeed([], publishedRubric);
    expect(speed).toEqual({ durationMs: null, sumOfLatenciesMs: null, speedup: null, grade: null });
  });

  test.each([
    [14_999, 'excellent'],
    [15_000, 'good'],
    [29_999, 'good'],
    [30_000, 'slow'],
  ])('of %d ms is %s', (durationMs, grade) => {
    expect(gradeSpeed(durationMs, publishedRubric)).toBe(grade);
  });
});
