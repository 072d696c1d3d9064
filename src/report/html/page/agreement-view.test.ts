import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../model/agreement.ts';
import { noReview } from '../../../model/review.ts';
import { readWords } from '../../read-words.ts';
import { makeReview, makeVote } from '../../review.fixture.ts';
import { reviewLines } from '../../terminal/review-lines.ts';
import { viewAgreement } from './agreement-view.ts';

const words = readWords('en');
const color = { question: 'right-color', units: 20, raw: 0.95, baseRate: 0.7 } as const;
const agreement: Agreement = {
  people: [
    { ...color, alpha: 0.8123, interval: [0.6, 1] },
    { ...color, question: 'same-car', units: 14, alpha: null, interval: null },
    { ...color, question: 'right-logo', baseRate: 1, alpha: null, interval: null },
  ],
  automatic: [
    { check: 'paint-color', evidence: 'pixels', yes: { pass: 12, fail: 1 }, no: { pass: 2, fail: 5 } },
    { check: 'right-badge', evidence: 'judge', yes: { pass: 3, fail: 0 }, no: { pass: 0, fail: 1 } },
  ],
};
const answers = { 'right-color': { value: 'yes' as const, votes: [makeVote('anna', 'yes', 'run-1')] } };
const review = makeReview(answers, { agreement, carried: [{ run: 'run-1', answers: 1 }], outdated: 2 });

describe('the section about people', () => {
  test('is not there where nobody looked', () => {
    expect(viewAgreement(noReview, words)).toBeNull();
  });

  test('says who answered, what was carried over and what no longer counts', () => {
    expect(viewAgreement(review, words)?.sentences).toEqual([
      '1 answer by anna.',
      '1 of them was given to the very same picture in run run-1.',
      '2 answers to an earlier wording of their question do not count.',
    ]);
  });

  test('tells alpha with its interval, or why there is none', () => {
    expect(viewAgreement(review, words)?.people).toEqual([
      { question: 'colour', units: '20', raw: '95%', baseRate: '70%', alpha: '0.81 (0.6 to 1)' },
      { question: 'same car', units: '14', raw: '95%', baseRate: '70%', alpha: 'too few to tell' },
      { question: 'logo', units: '20', raw: '95%', baseRate: '100%', alpha: 'all answers are the same' },
    ]);
  });

  test('counts people against each check, and sums up from fifteen on', () => {
    expect(viewAgreement(review, words)?.automatic.map(({ title, agree, no }) => [title, agree, no])).toEqual(
      [
        ['Paint colour in the picture', 'of one mind in 85% of 20', { pass: '2', fail: '5' }],
        ['Right badge in the picture', 'too few to tell', { pass: '0', fail: '1' }],
      ],
    );
  });
});

describe('the lines of the terminal', () => {
  test('say the same in short', () => {
    expect(reviewLines(review, words, 400)).toEqual([
      '1 answer by anna. 1 of them was given to the very same picture in run run-1. ' +
        '2 answers to an earlier wording of their question do not count.',
      "Agreement between people (Krippendorff's alpha): colour 0.81 (0.6 to 1), same car too few to tell, " +
        'logo all answers are the same.',
    ]);
  });

  test('are none where nobody looked', () => {
    expect(reviewLines(noReview, words, 80)).toEqual([]);
  });
});
