import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSamples } from './compare-samples.ts';
import { anyCars, fallTo } from './comparisons.fixture.ts';
import type { CarSamples } from './swap-pool.ts';

const tenDown: CarSamples[] = [-10.3, -9.6, -10.2, -9.9, -9.6].map((change, car) => ({
  from: [90 + car],
  to: [90 + car + change],
}));
const risen = tenDown.map(({ from, to }) => ({ from: to, to: from }));

describe('one word', () => {
  test.each<[string, CarSamples[], object, object]>([
    ['all five cars fell', fallTo(1, [40, 40, 40, 40, 40]), {}, { word: 'worse', pFall: 1 / 32 }],
    ['all by about 10', tenDown, {}, { word: 'worse', interval: { lower: -10.3, upper: -9.6 } }],
    ['all by about 10, margin 5', tenDown, { margin: 5 }, { word: 'worse', pFall: 1 / 32 }],
    ['all by about 10, margin 10', tenDown, { margin: 10 }, { word: 'cannot-tell' }],
    ['all rose by about 10', risen, { margin: 5 }, { word: 'better', pRise: 1 / 32 }],
    ['one of five, three samples', fallTo(3, [40, 100, 100, 100, 100]), {}, { word: 'worse', pFall: 0.05 }],
    [
      'one of five, three samples, margin 5',
      fallTo(3, [40, 100, 100, 100, 100]),
      { margin: 5 },
      { word: 'cannot-tell' },
    ],
    ['nothing changed', fallTo(3, [100, 100, 100, 100, 100]), { noWorseThan: 10 }, { word: 'no-worse' }],
    ['nothing changed, nobody asked', fallTo(3, [100, 100, 100, 100, 100]), {}, { word: 'cannot-tell' }],
    ['a lower level', fallTo(1, [40, 40, 40, 40, 40]), { level: 0.025 }, { word: 'cannot-tell' }],
  ])('%s', (_, cars, rule, expected) => {
    expect(compareSamples(cars, rule)).toMatchObject(expected);
  });

  test('without cars there is nothing to compare', () => {
    expect(compareSamples([])).toEqual({ word: 'nothing-to-compare' });
  });
});

describe('what cannot be told has a reason, and what would tell', () => {
  test.each<[string, CarSamples[], object]>([
    [
      'four fell, one stayed',
      fallTo(1, [40, 40, 40, 40, 100]),
      { reason: 'within-chance', wouldTell: { samples: 3 }, cars: { fell: 4, rose: 0, same: 1 } },
    ],
    [
      'four cars, one sample',
      fallTo(1, [40, 40, 40, 40]),
      { reason: 'too-few-samples', wouldTell: { samples: 3 } },
    ],
    ['one car, two samples', fallTo(2, [40]), { reason: 'too-few-samples', wouldTell: { samples: 3 } }],
    ['three samples', fallTo(3, [100, 100, 90, 100, 100]).slice(0, 2), { wouldTell: { samples: 5 } }],
    ['five samples of five cars', fallTo(5, [100, 100, 100, 100, 100]), { wouldTell: { cars: 8 } }],
    ['five samples of fifty cars', fallTo(5, Array(50).fill(100)), { wouldTell: null }],
  ])('%s', (_, cars, expected) => {
    expect(compareSamples(cars)).toMatchObject({ word: 'cannot-tell', ...expected });
  });

  test('a step that could not reach the level is not named', () => {
    expect(compareSamples(fallTo(1, [40]), { level: 0.01 })).toMatchObject({ wouldTell: { samples: 5 } });
  });
});

test('the word and the interval never disagree', () => {
  fc.assert(
    fc.property(anyCars, fc.constantFrom(0, 0.1, 5), (cars, margin) => {
      const compared = compareSamples(cars, { margin, noWorseThan: 10, draws: 400 });
      if (compared.word === 'nothing-to-compare') throw new Error('Expected cars');
      const { lower, upper } = compared.interval;
      const word =
        upper < -margin ? 'worse' : lower > margin ? 'better' : lower > -10 ? 'no-worse' : 'cannot-tell';
      expect(compared.word).toBe(word);
    }),
    { numRuns: 300 },
  );
});
