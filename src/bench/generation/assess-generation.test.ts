import { describe, expect, test } from 'vitest';
import { assessGeneration } from './assess-generation.ts';
import { compareGeneration } from './compare-generation.ts';
import { generation, pass, round } from './generation.fixture.ts';

function assess(pictures: number, togetherMs: number, inTurnMs: number): string[] {
  const rounds = [round(pass(togetherMs, [togetherMs]), pass(inTurnMs, [inTurnMs]))];
  return assessGeneration(compareGeneration(generation({ pictures, rounds })));
}

describe('against the limits of the original', () => {
  test.each([
    [2, 9_900, "9.9 s is faster than the original's 10 to 15 s"],
    [2, 10_000, "10.0 s is within the original's 10 to 15 s"],
    [2, 15_000, "15.0 s is within the original's 10 to 15 s"],
    [2, 15_100, "15.1 s is slower than the original's 10 to 15 s"],
    [3, 20_000, "20.0 s is within the original's 10 to 20 s"],
    [3, 20_100, "20.1 s is slower than the original's 10 to 20 s"],
  ])('%i pictures in %i ms', (pictures, ms, verdict) => {
    expect(assess(pictures, ms, ms * pictures)).toContain(verdict);
  });

  test('three times as fast bears out its claim, to within 5 %', () => {
    expect(assess(3, 10_000, 28_500).at(-1)).toBe(
      "2.85 times as fast bears out the original's claim of 3 times (10 s against 30 s)",
    );
  });

  test('what falls short of it is held against what the latencies allow', () => {
    const rounds = [round(pass(1250, [1000]), pass(2500, [1000, 750, 750]))];
    expect(assessGeneration(compareGeneration(generation({ rounds }))).at(-1)).toBe(
      "2.00 times as fast falls short of the original's claim of 3 times (10 s against 30 s); with these latencies 2.50 times is the most",
    );
  });

  test('what refusals have cost is put down to no latency', () => {
    const rounds = [round(pass(3000, [1000], { refusedTries: 3 }), pass(3000, [1000, 1000, 1000]))];
    expect(assessGeneration(compareGeneration(generation({ rounds }))).at(-1)).toBe(
      "1.00 times as fast falls short of the original's claim of 3 times (10 s against 30 s)",
    );
  });

  test('a latency that was set is held against no seconds', () => {
    const row = compareGeneration(generation({ synthetic: true }));
    expect(assessGeneration(row).join()).not.toContain('10 to 20 s');
  });
});

describe('against the bound', () => {
  test.each([
    [1050, 'within 5 % of the ideal (5.0 % above the longest single latency)'],
    [1060, '6.0 % above the longest single latency'],
    [999, 'within 5 % of the ideal (0.0 % above the longest single latency)'],
  ])('%i ms for a latency of 1000', (wallMs, verdict) => {
    const rounds = [round(pass(wallMs, [1000, 400]), pass(2000, [1000, 1000]))];
    expect(assessGeneration(compareGeneration(generation({ pictures: 2, rounds })))[0]).toBe(verdict);
  });

  test('one picture has none', () => {
    expect(assess(1, 1000, 1000)).toEqual([]);
  });

  test('refusals are named as the reason', () => {
    const rounds = [round(pass(2000, [1000, 990], { refusedTries: 1 }), pass(2000, [1000, 1000]))];
    expect(assessGeneration(compareGeneration(generation({ pictures: 2, rounds })))).toContain(
      '1 try was refused or got no answer: the service sets the pace, not the harness',
    );
  });

  test('what did not arrive is not assessed', () => {
    const spoiled = pass(1, [], { missing: 3 });
    expect(assessGeneration(compareGeneration(generation({ rounds: [round(spoiled, spoiled)] })))).toEqual([
      'not measured: no round had all its pictures',
    ]);
  });
});
