import { describe, expect, test } from 'vitest';
import type { HumanAnswer } from '../../../model/human-answer.ts';
import type { Review } from '../../../model/review.ts';
import { makeErroredShot, makeSentShot } from '../../../model/shot.fixture.ts';
import { pictureOf } from '../../../model/verdict-log.ts';
import { readWords } from '../../read-words.ts';
import { makeReview, makeVote } from '../../review.fixture.ts';
import type { Lang } from '../../words.ts';
import { sayPeople, viewNotes } from './people-view.ts';

const contextOf = (review: Review, lang: Lang = 'en') => ({
  ...{ words: readWords(lang), thumbs: new Map(), promptsOnly: false },
  ...{ isManyTargets: false, isRepeated: false, isLong: false, review },
  shorten: (reason: string) => reason,
});
const say = (review: Review, shot = makeSentShot('front'), lang: Lang = 'en') =>
  sayPeople(shot, 'renault-clio', contextOf(review, lang));

const both: HumanAnswer = { value: 'no', votes: [makeVote('anna', 'no'), makeVote('boris', 'no')] };
const carried: HumanAnswer = { value: 'yes', votes: [makeVote('anna', 'yes', 'run-1')] };

describe('what people said of a picture', () => {
  test('is told question by question', () => {
    const review = makeReview({ 'right-color': both, 'right-logo': carried });
    expect(say(review)).toBe('People: colour: no (2 of 2) · logo: yes, carried over');
    expect(say(review, makeSentShot('front'), 'uk')).toBe(
      'Люди: колір: ні (2 з 2) · логотип: так, перенесено',
    );
  });

  test.each<[string, HumanAnswer, string]>([
    ['a majority', { ...both, votes: [...both.votes, makeVote('vera', 'yes')] }, 'logo: no (2 of 3)'],
    [
      'a tie',
      { value: null, votes: [makeVote('anna', 'yes'), makeVote('boris', 'no')] },
      'logo: people disagree',
    ],
    ['one who cannot tell', { value: null, votes: [makeVote('anna', 'cannot-tell')] }, 'logo: cannot tell'],
    [
      'one beside one who cannot tell',
      { value: 'yes', votes: [makeVote('anna', 'cannot-tell'), makeVote('boris', 'yes')] },
      'logo: yes (1 of 2)',
    ],
    [
      'an answer of this run beside a carried one',
      { value: 'yes', votes: [makeVote('anna', 'yes', 'run-1'), makeVote('boris', 'yes')] },
      'logo: yes (2 of 2)',
    ],
    [
      'what does not apply',
      { value: 'not-applicable', votes: [makeVote('anna', 'not-applicable')] },
      'logo: does not apply',
    ],
  ])('tells of %s', (_, answer, said) => {
    expect(say(makeReview({ 'right-logo': answer }))).toBe(`People: ${said}`);
  });

  test('is nothing about another picture, and about none', () => {
    const review = makeReview({ 'right-color': both });
    expect(say(review, makeSentShot('rear'))).toBeNull();
    expect(say(review, makeErroredShot('front'))).toBeNull();
  });
});

test('what people noted stands with the picture, though they gave no answer, and with no other', () => {
  const image = makeSentShot('front').photo?.sha256 ?? '';
  const picture = pictureOf({ image, case: 'renault-clio', angle: 'front' });
  const review = makeReview({}, { notes: new Map([[picture, [{ rater: 'anna', text: 'надто темно' }]]]) });
  const view = (shot: ReturnType<typeof makeSentShot>) => viewNotes(shot, 'renault-clio', contextOf(review));
  expect(view(makeSentShot('front'))).toEqual([{ rater: 'anna', text: 'надто темно', lang: 'uk' }]);
  expect(view(makeSentShot('rear'))).toEqual([]);
  expect(view(makeErroredShot('front'))).toEqual([]);
});
