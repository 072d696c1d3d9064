import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../../model/check.fixture.ts';
import { makeSeriesResult } from '../../../model/result.fixture.ts';
import {
  fakeSha,
  makeErroredShot,
  makeFailedShot,
  makePhoto,
  makeSentShot,
} from '../../../model/shot.fixture.ts';
import type { Question } from '../../../model/vocabulary.ts';
import { makeReviewCard } from './review-card.ts';
import { shotAnchor } from './shot-view.ts';

function reviewOf(one: ReturnType<typeof makeSeriesResult>) {
  return makeReviewCard(one).pictures;
}

/** What people are asked of the same fact as a check. */
const asked: Readonly<Record<string, Question>> = {
  'same-car': 'same-car',
  'paint-color': 'right-color',
  'right-badge': 'right-logo',
  'no-wrong-badge': 'right-logo',
};

const seen = (
  id: string,
  status: 'pass' | 'fail' | 'warn',
  evidence: 'pixels' | 'judge' | 'people' = 'judge',
) => makeCheck({ id, status, evidence, half: 'shown', ...(asked[id] && { question: asked[id] }) });

describe('makeReviewCard', () => {
  test('says what was asked, and where each original and its slot are', () => {
    const card = makeReviewCard(makeSeriesResult());
    expect(card).toMatchObject({
      anchor: 'case__renault-clio__studio__1',
      car: { brand: 'Renault', model: 'Clio', year: 2019, color: 'blue', bodyType: 'hatchback' },
      swatch: '#2456b8',
    });
    expect(card.pictures[1]).toEqual({
      anchor: shotAnchor('case__renault-clio__studio__1', makeSentShot('side')),
      angle: 'side',
      image: fakeSha('clio-side'),
      href: `images/${fakeSha('clio-side')}.jpg`,
      width: 1024,
      height: 768,
      paint: null,
      badgeRegions: [],
      isRefused: false,
      automatic: {},
    });
  });

  test('leaves out slots without a picture, and marks a refused picture', () => {
    const refused = makeFailedShot('rear', { photo: makePhoto('refused') });
    const pictures = reviewOf(
      makeSeriesResult({
        shots: [makeFailedShot('front', { photo: null }), makeErroredShot('side'), refused],
      }),
    );
    expect(pictures.map(({ angle, isRefused }) => [angle, isRefused])).toEqual([['rear', true]]);
  });

  test('leaves out what could do more than show a picture', () => {
    const shots = [makeSentShot('front', { photo: makePhoto('x', { path: 'images/x.svg' }) })];
    expect(reviewOf(makeSeriesResult({ shots }))).toEqual([]);
  });

  test('answers from the automatic checks as far as they go', () => {
    const shots = [
      makeSentShot('front', { checks: [seen('paint-color', 'pass', 'pixels'), seen('right-badge', 'pass')] }),
      makeSentShot('side', { checks: [seen('paint-color', 'warn', 'pixels'), seen('unasked', 'fail')] }),
      makeSentShot('rear', {
        checks: [
          seen('paint-color', 'fail', 'pixels'),
          seen('right-badge', 'pass'),
          seen('no-wrong-badge', 'fail'),
        ],
      }),
    ];
    const pictures = reviewOf(makeSeriesResult({ shots, checks: [seen('same-car', 'pass')] }));
    expect(pictures.map(({ automatic }) => automatic)).toEqual([
      { 'same-car': 'yes', 'right-color': 'yes', 'right-logo': 'yes' },
      { 'same-car': 'yes' },
      { 'same-car': 'yes', 'right-color': 'no', 'right-logo': 'no' },
    ]);
  });

  test('takes no answer of people for an automatic one, and blames no picture for a whole series', () => {
    const shots = [makeSentShot('front', { checks: [seen('paint-color', 'fail', 'people')] })];
    const pictures = reviewOf(makeSeriesResult({ shots, checks: [seen('same-car', 'fail')] }));
    expect(pictures[0]?.automatic).toEqual({});
  });
});
