import { describe, expect, test } from 'vitest';
import type { TargetWord } from '../../model/comparison-word.ts';
import { readWords } from '../read-words.ts';
import { sayTargetWord } from './say-word.ts';

const words = readWords('en');

type Evidence = NonNullable<TargetWord['evidence']>;

function say(changes: Partial<TargetWord>, evidence: Partial<Evidence> = {}) {
  const told: TargetWord = {
    ...{ word: 'cannot-tell', reason: 'within-chance', margin: 5, noWorseThan: 0, wouldTell: null },
    ...{ dimensions: [], fallen: [], likeThese: null, copies: 0, cars: [] },
    evidence: {
      ...{ change: -60, interval: { lower: -60, upper: 0 }, pFall: 1 / 16, pRise: 1, level: 0.05 },
      ...{ lowestReachable: 1 / 32, cars: { fell: 4, rose: 0, same: 1 }, samples: 1, ...evidence },
    },
    ...changes,
  };
  const { word, why, lines } = sayTargetWord(told, words);
  return [`${word}: ${why}`, ...lines].join('\n');
}

describe('the word of a target in words', () => {
  test('tells what would tell where nothing can be told', () => {
    const text = say({ wouldTell: { samples: 3 } });
    expect(text).toContain('Cannot tell: 4 of 5 cars fell, 0 rose; -60 points on average.');
    expect(text).toContain('One sample of each cannot rule out chance here.');
    expect(text).toContain('What would tell: repeat 3 times');
    expect(text).toContain('1 time in 16.');
  });

  test('of a fall that is beyond chance and not beyond the margin asks for turns, not for samples', () => {
    const text = say({ wouldTell: { samples: 5 } }, { interval: { lower: -3.2, upper: -2 }, samples: 3 });
    expect(text).toContain('not surely by more than the margin of 5 points');
    expect(text).not.toContain('repeat 5');
  });

  test('names the looks that share the chance of a false word', () => {
    expect(say({})).not.toContain('planned looks');
    expect(say({ looks: 2 })).toContain(
      'One of 2 planned looks, which share the 5% chance of a false word: 2.5% each.',
    );
  });

  test('warns of two times only where the word rests on two runs', () => {
    expect(say({ word: 'worse', reason: null })).toContain('Two runs at two times');
    expect(say({ word: 'worse', reason: null, margin: 0 })).not.toContain('Two runs at two times');
  });

  test('says of other cars only what can be said', () => {
    expect(say({})).not.toContain('ther cars');
    expect(say({ likeThese: { lower: -16, upper: -4 } })).toContain('between -16 and -4 points');
    expect(say({ likeThese: { lower: -16, upper: 4 } })).toContain('Of other cars nothing can be said.');
  });

  test('never says "significant"', () => {
    for (const word of ['worse', 'better', 'no-worse', 'cannot-tell'] as const)
      expect(say({ word })).not.toMatch(/signific/i);
  });

  test('says why there is nothing to compare', () => {
    expect(say({ word: 'nothing-to-compare', reason: 'rubric', evidence: null })).toBe(
      'Nothing to compare: the two were scored by different rubrics.',
    );
  });
});
