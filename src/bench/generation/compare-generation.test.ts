import { describe, expect, test } from 'vitest';
import { compareGeneration } from './compare-generation.ts';
import { generation, pass, round } from './generation.fixture.ts';

describe('asking together against one after another', () => {
  test('the speed-up and the share of the ideal are those of the walls', () => {
    const rounds = [round(pass(1250, [1000, 900]), pass(2000, [1000, 1000]))];
    expect(compareGeneration(generation({ rounds })).times).toEqual({
      togetherMs: 1250,
      inTurnMs: 2000,
      speedUp: 1.6,
      idealMs: 1000,
      shareOfIdeal: 0.8,
      doneMs: 1280,
    });
  });

  test('a round in which the service is slow tilts no ratio', () => {
    const even = round(pass(1000, [1000]), pass(2000, [1000, 1000]));
    const slow = round(pass(8000, [8000]), pass(16_000, [8000, 8000]));
    const { times } = compareGeneration(generation({ rounds: [even, slow, even] }));
    expect([times?.speedUp, times?.shareOfIdeal]).toEqual([2, 1]);
  });

  test.each([
    ['service', 900],
    ['together', 1000],
    ['in-turn', 1100],
  ] as const)('with the bound read from %s it is %i ms', (idealFrom, idealMs) => {
    const together = pass(1250, [1000], { servedMs: [800, 900] });
    const rounds = [round(together, pass(2000, [1100, 900]))];
    expect(compareGeneration(generation({ idealFrom, rounds })).times?.idealMs).toBe(idealMs);
  });

  test('a round that lacks a picture is counted, and left out of the times', () => {
    const whole = round(pass(1000, [1000]), pass(2000, [1000, 1000]));
    const spoiled = round(pass(10, [10], { missing: 1 }), pass(2000, [1000, 1000]));
    const row = compareGeneration(generation({ rounds: [whole, spoiled] }));
    expect([row.rounds, row.spoiled, row.times?.togetherMs]).toEqual([1, 1, 1000]);
  });

  test('without one whole round there are no times', () => {
    const spoiled = round(pass(10, [], { missing: 3 }), pass(10, [], { missing: 3 }));
    expect(compareGeneration(generation({ rounds: [spoiled] })).times).toBeNull();
  });

  test('a pass in which nothing was requested has no wall', () => {
    const nothing = pass(0, [], { wallMs: null });
    expect(compareGeneration(generation({ rounds: [round(nothing, nothing)] })).times).toBeNull();
  });

  test('refused tries are summed over the rounds of asking together', () => {
    const refused = round(pass(1, [1], { refusedTries: 2 }), pass(1, [1], { refusedTries: 9 }));
    expect(compareGeneration(generation({ rounds: [refused, refused] })).refusedTries).toBe(4);
  });
});
