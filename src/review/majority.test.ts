import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answers } from '../model/vocabulary.ts';
import { findMajority } from './majority.ts';

const anyAnswers = fc.array(fc.constantFrom(...answers), { maxLength: 9 });

describe('the majority', () => {
  test.each<[string, Answer[], ReturnType<typeof findMajority>]>([
    ['nobody', [], null],
    ['one person', ['no'], 'no'],
    ['two against one', ['yes', 'no', 'no'], 'no'],
    ['a tie', ['yes', 'no'], null],
    ['people who cannot tell', ['cannot-tell', 'cannot-tell'], null],
    ['one who can tell among those who cannot', ['cannot-tell', 'yes', 'cannot-tell'], 'yes'],
    [
      'a majority for whom the question does not apply',
      ['not-applicable', 'not-applicable', 'no'],
      'not-applicable',
    ],
    ['as many for whom it applies', ['not-applicable', 'yes'], null],
    ['a minority for whom it does not apply', ['not-applicable', 'yes', 'yes', 'no'], 'yes'],
    ['most saying that it applies, and then a tie', ['not-applicable', 'yes', 'no'], null],
  ])('of %s', (_, votes, expected) => {
    expect(findMajority(votes)).toBe(expected);
  });

  test('does not depend on the order', () => {
    const shuffled = anyAnswers.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([votes, others]) => {
        expect(findMajority(others)).toBe(findMajority(votes));
      }),
    );
  });

  test('is not moved by one more who cannot tell', () => {
    fc.assert(
      fc.property(anyAnswers, (votes) => {
        expect(findMajority([...votes, 'cannot-tell'])).toBe(findMajority(votes));
      }),
    );
  });

  test('is kept by one more vote for it', () => {
    fc.assert(
      fc.property(anyAnswers, (votes) => {
        const winner = findMajority(votes);
        fc.pre(winner !== null);
        expect(findMajority([...votes, winner])).toBe(winner);
      }),
    );
  });
});
