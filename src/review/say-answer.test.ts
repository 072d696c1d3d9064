import { describe, expect, test } from 'vitest';
import { makeVote, says } from './people.fixture.ts';
import { sayAnswer } from './say-answer.ts';

const anna = { rater: 'anna' };
const boris = { rater: 'boris' };
const vera = { rater: 'vera' };

describe('an answer in words', () => {
  test.each([
    ['of one person', says('yes'), 'one person says yes (anna)'],
    [
      'of two of one mind',
      { value: 'yes' as const, votes: [makeVote('yes', anna), makeVote('yes', boris)] },
      'both people say yes (anna, boris)',
    ],
    [
      'of a majority, with its reasons and the others',
      {
        value: 'no' as const,
        votes: [
          makeVote('no', { ...anna, fault: 'wrong-brand' }),
          makeVote('no', { ...boris, fault: 'wrong-brand' }),
          makeVote('yes', vera),
        ],
      },
      '2 of 3 people say no: wrong brand (anna, boris), 1 says yes (vera)',
    ],
    [
      'of people who disagree',
      {
        value: null,
        votes: [makeVote('yes', anna), makeVote('no', { ...boris, fault: 'missing' as const })],
      },
      'people disagree: 1 says yes (anna), 1 says no: missing (boris)',
    ],
    ['of one who cannot tell', says('cannot-tell'), 'one person cannot tell (anna)'],
    [
      'of one beside those who cannot tell',
      { value: 'no' as const, votes: [makeVote('cannot-tell', anna), makeVote('no', boris)] },
      '1 of 2 people says no (boris), 1 cannot tell (anna)',
    ],
    [
      'of all for whom it does not apply',
      says('not-applicable'),
      'one person says that it does not apply (anna)',
    ],
    [
      'of an earlier run',
      says('yes', { carriedFrom: '20261101T000000Z-aaaa' }),
      'one person says yes (anna); carried over from 20261101T000000Z-aaaa',
    ],
  ])('%s', (_, answer, expected) => {
    expect(sayAnswer(answer).text).toBe(expected);
  });
});
