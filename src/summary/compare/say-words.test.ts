import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TargetWord } from '../../model/comparison-word.ts';
import type { CarWorths, Worth } from './compare-scores.ts';
import { nothingToCompare, sayWords, type WordRule } from './say-words.ts';
import { makeWorth } from './worth.fixture.ts';

const worths = (scores: readonly number[]): Worth[] => scores.map((score) => makeWorth(score));

/** Cars that were all at 100 and came to the scores given. */
function cars(samples: number, scores: readonly number[]): CarWorths[] {
  return scores.map((score, index) => ({
    ...{ case: `car-${index}`, title: `Car ${index}`, broke: false, copies: 0 },
    before: worths(Array.from({ length: samples }, () => 100)),
    after: worths(Array.from({ length: samples }, () => score)),
  }));
}

function wordOf(all: readonly CarWorths[], rule: WordRule = {}): TargetWord {
  const said = sayWords(new Map([['studio', all]]), { ...rule, isOtherRubric: false });
  return said.get('studio') ?? nothingToCompare('no-common-cases');
}

describe('the word of a target', () => {
  test('five cars that all fell, one sample of each: worse, at 1 in 32', () => {
    expect(wordOf(cars(1, [40, 40, 40, 40, 40]))).toMatchObject({
      word: 'worse',
      margin: 5,
      evidence: { change: -60, pFall: 1 / 32, cars: { fell: 5, rose: 0, same: 0 }, samples: 1 },
    });
  });

  test('four of five that fell: nothing can be told, and three samples would', () => {
    expect(wordOf(cars(1, [40, 40, 40, 40, 100]), { margin: 0 })).toMatchObject({
      word: 'cannot-tell',
      reason: 'within-chance',
      evidence: { pFall: 1 / 16 },
      wouldTell: { samples: 3 },
    });
  });

  test('what is to be looked at twice is held to half the chance at each look', () => {
    const fallen = cars(1, [40, 40, 40, 40, 40]);
    expect(wordOf(fallen, { looks: 2 })).toMatchObject({
      word: 'cannot-tell',
      reason: 'too-few-samples',
      looks: 2,
      evidence: { level: 0.025 },
    });
    expect(wordOf(cars(2, [40, 40, 40, 40, 40]), { looks: 2 }).word).toBe('worse');
  });

  test('samples with the very same pictures ask for more cars, not for more repeats', () => {
    const copied = cars(1, [40, 40, 40, 40, 100]).map((car) => ({ ...car, copies: 2 }));
    expect(wordOf(copied).wouldTell).toEqual({ cars: 8 });
  });

  test('a fall of less than the margin between two runs is none', () => {
    expect(wordOf(cars(3, [97, 97, 97, 97, 97])).word).toBe('cannot-tell');
    expect(wordOf(cars(3, [97, 97, 97, 97, 97]), { margin: 0 }).word).toBe('worse');
  });

  test('says "no worse" only where a fall was allowed, and it is ruled out', () => {
    const same = cars(3, [100, 100, 100, 100, 100]);
    expect(wordOf(same).word).toBe('cannot-tell');
    expect(wordOf(same, { noWorseThan: 10 }).word).toBe('no-worse');
  });

  test('names the dimensions that fell, and none without a word', () => {
    const fallen = cars(3, [70, 70, 70, 70, 70]).map((car) => ({
      ...car,
      after: car.before.map(() => makeWorth(70, { logo: 0 })),
    }));
    expect(wordOf(fallen)).toMatchObject({ word: 'worse', dimensions: ['logo'] });
    const few = fallen.slice(0, 1).map((car) => ({ ...car, after: car.after.slice(1) }));
    expect(wordOf(few)).toMatchObject({ word: 'cannot-tell', dimensions: [] });
  });

  test('a case of which no sample has a score is left out', () => {
    const [first, ...others] = cars(1, [40, 40, 40, 40, 40, 40]);
    const blind = { ...first, after: [] } as CarWorths;
    expect(wordOf([blind, ...others]).cars).toHaveLength(5);
    expect(wordOf([blind])).toEqual(nothingToCompare('no-common-checks'));
  });

  test('there is none of scores by two rubrics', () => {
    const said = sayWords(new Map([['studio', cars(3, [0, 0, 0])]]), { isOtherRubric: true });
    expect(said.get('studio')).toEqual(nothingToCompare('rubric'));
  });

  test('of several targets each is held to a stricter level', () => {
    const said = sayWords(
      new Map([
        ['one', cars(1, [40, 40, 40, 40, 40])],
        ['two', cars(1, [100, 100, 100, 100, 100])],
      ]),
      { isOtherRubric: false },
    );
    expect(said.get('one')).toMatchObject({ word: 'cannot-tell', reason: 'too-few-samples' });
  });

  test('the interval never disagrees with the word', () => {
    const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const side = fc.array(score, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 4 }), (pairs) => {
        const all = pairs.map(([before, after], index) => ({
          ...{ case: `car-${index}`, title: '', broke: false, copies: 0 },
          before: worths(before),
          after: worths(after),
        }));
        const { word, margin, evidence } = wordOf(all);
        const { lower, upper } = evidence?.interval ?? { lower: 0, upper: 0 };
        expect(word === 'worse').toBe(upper < -margin);
        expect(word === 'better').toBe(lower > margin);
      }),
      { numRuns: 100 },
    );
  });
});
