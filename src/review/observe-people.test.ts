import { expect, test } from 'vitest';
import { makeErroredShot, makePhoto, makeShot } from '../model/shot.fixture.ts';
import { subjectOf } from '../model/verdict-log.ts';
import { observePeople } from './observe-people.ts';
import { makeVote, says } from './people.fixture.ts';

const [front, rear] = [makeShot('front'), makeShot('rear')];
const image = makePhoto('clio-front').sha256;
const subject = { image, case: 'renault-clio', angle: 'front', question: 'right-logo' } as const;

test('what people say of a picture is an observation of it', () => {
  const answers = new Map([[subjectOf(subject), says('no', { fault: 'missing' })]]);
  expect(observePeople({ case: 'renault-clio', shots: [front, rear] }, answers)).toEqual([
    {
      ...{
        images: [image],
        case: 'renault-clio',
        angles: ['front'],
        question: 'right-logo',
        source: 'people',
      },
      ...{ answer: 'no', value: ['missing'], why: 'one person says no: missing (anna)', meta: {} },
      reason: expect.objectContaining({ code: 'people-said' }),
    },
  ]);
});

test('what is wrong is known where everybody whose "no" stands has named it', () => {
  const observe = (...votes: ReturnType<typeof makeVote>[]) =>
    observePeople(
      { case: 'renault-clio', shots: [front] },
      new Map([[subjectOf(subject), { value: 'no' as const, votes }]]),
    )[0]?.value;
  const [missing, wrong] = [
    makeVote('no', { fault: 'missing' }),
    makeVote('no', { rater: 'boris', fault: 'wrong-brand' }),
  ];
  expect(observe(missing, wrong)).toEqual(['missing', 'wrong-brand']);
  expect(observe(missing, makeVote('no', { rater: 'vera' }))).toBeUndefined();
  expect(observe(missing, makeVote('yes', { rater: 'vera' }))).toEqual(['missing']);
});

test('people who disagree, and those who cannot tell, have no answer', () => {
  const disagree = { value: null, votes: [makeVote('yes'), makeVote('no', { rater: 'boris' })] };
  for (const answer of [disagree, says('cannot-tell')]) {
    const [seen] = observePeople(
      { case: 'renault-clio', shots: [front] },
      new Map([[subjectOf(subject), answer]]),
    );
    expect(seen?.answer).toBeNull();
  }
});

test('the same bytes are another picture in another case, as another angle, and without a picture there is none', () => {
  const answers = new Map([[subjectOf(subject), says('yes')]]);
  const seenIn = (series: Parameters<typeof observePeople>[0]) => observePeople(series, answers);
  expect(seenIn({ case: 'bmw-x5', shots: [front] })).toEqual([]);
  expect(seenIn({ case: 'renault-clio', shots: [makeShot('side', { photo: front.photo })] })).toEqual([]);
  expect(seenIn({ case: 'renault-clio', shots: [makeErroredShot('front')] })).toEqual([]);
});
