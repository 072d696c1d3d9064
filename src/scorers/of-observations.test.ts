import { describe, expect, test } from 'vitest';
import type { Angle } from '../model/car.ts';
import type { Check } from '../model/check.ts';
import { makeObservation } from '../model/observation.fixture.ts';
import type { Observation } from '../model/observation.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../model/shot.fixture.ts';
import type { Answer } from '../model/vocabulary.ts';
import { type ScoredSeries, type SeriesToScore, scoreSeries } from './score-series.ts';
import { makeSeries } from './scorers.fixture.ts';

const score = (observations: readonly Observation[], changes: Partial<SeriesToScore> = {}) =>
  scoreSeries(makeSeries({ observations, ...changes }));

function front({ shots: [shot] }: ScoredSeries, id: string): Check[] {
  return shot?.checks.filter((check) => check.id === id) ?? [];
}

const about = ({ evidence, status, score: value }: Check) => ({ evidence, status, score: value });

describe('what somebody saw in one picture', () => {
  test.each([
    ['people', 'right-color', 'paint-color'],
    ['people', 'right-logo', 'right-badge'],
    ['people', 'right-logo', 'no-wrong-badge'],
    ['judge', 'badge', 'right-badge'],
    ['judge', 'badge', 'no-wrong-badge'],
    ['judge', 'angle', 'angle-shown'],
    ['judge', 'paint', 'paint-color'],
  ] as const)('is a record of %s: %s decides %s', (source, question, id) => {
    const right = front(score([makeObservation({ source, question })]), id);
    expect(right.map(about)).toContainEqual({ evidence: source, status: 'pass', score: 1 });
    const wrong = front(score([makeObservation({ source, question, answer: 'no' })]), id);
    expect(wrong.map(about)).toContainEqual({ evidence: source, status: 'fail', score: 0 });
  });

  test.each([null, 'cannot-tell'] as const)('is not measured without an answer (%s)', (answer) => {
    const records = front(score([makeObservation({ answer, why: 'too dark' })]), 'right-badge');
    expect(records.map(about)).toEqual([{ evidence: 'people', status: 'unmeasured', score: null }]);
    expect(records[0]?.reason.text).toBe('too dark');
  });

  test('may be that the question does not apply', () => {
    const records = front(score([makeObservation({ answer: 'not-applicable' })]), 'right-badge');
    expect(records.map(about)).toEqual([{ evidence: 'people', status: 'not-applicable', score: null }]);
  });

  test.each([
    [undefined, ['fail', 'fail', 'fail', 'fail']],
    [['wrong-view'], ['unmeasured', 'unmeasured', 'fail', 'unmeasured']],
    [
      ['wrong-model', 'not-whole'],
      ['fail', 'unmeasured', 'unmeasured', 'fail'],
    ],
  ])('is against what is named as wrong, or against all of it (%j)', (value, statuses) => {
    const seen = makeObservation({ question: 'right-car', answer: 'no', ...(value && { value }) });
    const ids = ['brand-model', 'body-shown', 'angle-shown', 'whole-car'];
    const scored = score([seen]);
    expect(ids.map((id) => front(scored, id)[0]?.status)).toEqual(statuses);
  });

  test('carries who looked and how sure', () => {
    const seen = makeObservation({ source: 'judge', question: 'badge', p: 0.9, meta: { by: 'qwen' } });
    expect(front(score([seen]), 'right-badge')).toMatchObject([{ by: 'qwen', p: 0.9 }]);
  });

  test('stands beside what the pixels say, measured or not', () => {
    const records = front(score([makeObservation({ question: 'right-color' })]), 'paint-color');
    expect(records.map(({ evidence }) => evidence)).toEqual(['pixels', 'people']);
  });

  test('takes the place of the word that nobody looked, and only there', () => {
    const scored = score([makeObservation()]);
    const reasons = scored.shots.map(({ checks }) =>
      checks.filter(({ id }) => id === 'right-badge').map(({ reason }) => reason.text),
    );
    expect(reasons).toEqual([
      ['one person says yes (anna)'],
      ['a side view shows no badge'],
      ['badge not checked in the pictures: no judge, no verdicts'],
    ]);
  });

  test.each([
    ['was refused', { shots: [makeFailedShot('front')] }],
    ['never came', { shots: [makeErroredShot('front')] }],
    ['was not to be downloaded', { promptsOnly: true }],
    ['is another one now', { shots: [makeShot('front', { photo: makeShot('rear').photo })] }],
  ])('is no record when the picture %s', (_, changes) => {
    const records = front(score([makeObservation()], changes), 'right-badge');
    expect(records.some(({ evidence }) => evidence === 'people')).toBe(false);
  });

  test('is no record in another case, and of another question', () => {
    for (const changes of [{ case: 'bmw-x5' }, { question: 'badge' }] as const) {
      const records = front(score([makeObservation(changes)]), 'right-badge');
      expect(records.map(({ evidence }) => evidence)).toEqual(['judge']);
    }
  });

  test('is not asked by the classic rubric, which looks at no picture', () => {
    const scored = score([makeObservation({ question: 'right-color' })], { profile: 'classic' });
    const all = [...scored.checks, ...scored.shots.flatMap(({ checks }) => checks)];
    expect(all.some(({ evidence }) => evidence === 'people')).toBe(false);
  });
});

const sameCar = ({ checks }: ScoredSeries) => checks.filter(({ id }) => id === 'same-car');

describe.each(['people', 'judge'] as const)(
  'whether %s see one and the same car in each picture',
  (source) => {
    const see = (byAngle: Partial<Record<Angle, Answer | null>>) =>
      Object.entries(byAngle).map(([angle, answer]) =>
        makeObservation({
          ...{ angles: [angle as Angle], question: 'same-car', source, answer },
          why: `says ${answer}`,
        }),
      );
    const judge = (byAngle: Partial<Record<Angle, Answer | null>>, changes: Partial<SeriesToScore> = {}) =>
      sameCar(score(see(byAngle), changes)).map(about);
    const two = { shots: [makeShot('front'), makeShot('side')] };
    const said = (status: Check['status'], value: number | null) => [
      { evidence: source, status, score: value },
    ];

    test('is yes when every picture is a yes', () => {
      expect(judge({ front: 'yes', side: 'yes', rear: 'yes' })).toEqual(said('pass', 1));
      expect(judge({ front: 'yes', side: 'yes' }, two)).toEqual(said('pass', 1));
    });

    test.each([
      ['one of two', { front: 'yes', side: 'no' }, two, 0],
      ['one of three: 0, 0, 1 by pairs', { front: 'yes', side: 'yes', rear: 'no' }, {}, 1 / 6],
      ['two of three', { front: 'yes', side: 'no', rear: 'no' }, {}, 0],
      [
        'one, and another that nobody saw: at best one pair of three holds',
        { front: 'yes', side: 'no' },
        {},
        1 / 6,
      ],
    ] as const)('is no when the car is another in %s', (_, byAngle, changes, value) => {
      expect(judge(byAngle, changes)).toEqual(said('fail', value));
    });

    test.each([
      ['nobody saw', {}],
      ['there is no answer about', { rear: null }],
      ['nobody could tell of', { rear: 'cannot-tell' }],
    ] as const)('is not measured as long as there is a picture that %s', (_, rest) => {
      const [record] = sameCar(score(see({ front: 'yes', side: 'yes', ...rest })));
      expect(record).toMatchObject({ evidence: source, status: 'unmeasured', score: null });
      expect(record?.reason.text).toMatch(/^not enough answers: front, side: says yes; rear: /);
    });

    test('leaves out a picture to which the question does not apply', () => {
      expect(judge({ front: 'yes', side: 'yes', rear: 'not-applicable' })).toEqual(said('pass', 1));
      expect(judge({ front: 'yes', side: 'not-applicable' }, two)).toEqual(said('not-applicable', null));
    });

    test('says of which picture what was said', () => {
      const [record] = sameCar(score(see({ front: 'yes', side: 'yes', rear: 'no' })));
      expect(record?.reason.text).toBe('front, side: says yes; rear: says no');
    });

    test('is no matter where a picture was refused, or came alone', () => {
      const seen = see({ front: 'yes', side: 'yes' });
      for (const shots of [
        [makeShot('front'), makeFailedShot('side')],
        [makeShot('front'), makeErroredShot('side')],
        [makeShot('front')],
      ]) {
        expect(sameCar(score(seen, { shots }))[0]?.reason.text).not.toContain('says');
      }
    });
  },
);

describe('what is seen in pairs', () => {
  const pair = (one: Angle, other: Angle, answer: Answer | null) =>
    makeObservation({
      ...{ angles: [one, other], question: 'same-car', source: 'judge', answer },
      why: `says ${answer}`,
    });
  const judge = (pairs: readonly Observation[]) => sameCar(score(pairs))[0];

  test('is the same car when it is in every pair, in whatever order its pictures stand', () => {
    const pairs = [pair('side', 'front', 'yes'), pair('front', 'rear', 'yes'), pair('side', 'rear', 'yes')];
    expect(judge(pairs)).toMatchObject({ status: 'pass', score: 1 });
  });

  test('is another one as soon as one pair says so: half the lowest, half the mean', () => {
    const pairs = [pair('front', 'side', 'yes'), pair('front', 'rear', 'no'), pair('side', 'rear', 'yes')];
    expect(judge(pairs)).toMatchObject({ status: 'fail', score: 1 / 3 });
    expect(judge(pairs)?.reason.text).toBe(
      'front and side, side and rear: says yes; front and rear: says no',
    );
  });

  test('is not measured while a pair is open', () => {
    const pairs = [pair('front', 'side', 'yes'), pair('front', 'rear', 'yes')];
    expect(judge(pairs)).toMatchObject({ status: 'unmeasured' });
    expect(judge(pairs)?.reason.text).toBe(
      'not enough answers: front and side, front and rear: says yes; side and rear: not answered',
    );
  });
});
