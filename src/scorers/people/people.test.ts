import { describe, expect, test } from 'vitest';
import type { Angle } from '../../model/car.ts';
import type { Check } from '../../model/check.ts';
import type { HumanAnswer, HumanAnswers } from '../../model/human-answer.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../../model/shot.fixture.ts';
import type { Question } from '../../model/vocabulary.ts';
import { type ScoredSeries, type SeriesToScore, scoreSeries } from '../score-series.ts';
import { makeSeries } from '../scorers.fixture.ts';
import { answersTo, says } from './people.fixture.ts';

const [yes, no] = [says('yes'), says('no')];
const disagree: HumanAnswer = { value: null, votes: [...yes.votes, ...no.votes] };

const score = (answers: HumanAnswers, changes: Partial<SeriesToScore> = {}) =>
  scoreSeries(makeSeries({ answers, ...changes }));

function front({ shots: [shot] }: ScoredSeries, id: string): Check[] {
  return shot?.checks.filter((check) => check.id === id) ?? [];
}

const sameCar = ({ checks }: ScoredSeries) => checks.filter(({ id }) => id === 'same-car');
const about = ({ evidence, status, score: value }: Check) => ({ evidence, status, score: value });

describe('what people say of one picture', () => {
  test.each<[Question, string]>([
    ['right-color', 'paint-color'],
    ['right-logo', 'right-badge'],
    ['right-logo', 'no-wrong-badge'],
  ])('%s is a record of %s', (question, id) => {
    const right = front(score(answersTo(question, { front: yes })), id);
    expect(right.map(about)).toContainEqual({ evidence: 'human', status: 'pass', score: 1 });
    const wrong = front(score(answersTo(question, { front: no })), id);
    expect(wrong.map(about)).toContainEqual({ evidence: 'human', status: 'fail', score: 0 });
  });

  test('is not measured when people disagree, or cannot tell', () => {
    for (const answer of [disagree, says('cannot-tell')]) {
      const records = front(score(answersTo('right-logo', { front: answer })), 'right-badge');
      expect(records.map(about)).toEqual([{ evidence: 'human', status: 'unmeasured', score: null }]);
    }
  });

  test('may be that the question does not apply', () => {
    const records = front(score(answersTo('right-logo', { front: says('not-applicable') })), 'right-badge');
    expect(records.map(about)).toEqual([{ evidence: 'human', status: 'not-applicable', score: null }]);
  });

  test('stands beside what the pixels say, measured or not', () => {
    const records = front(score(answersTo('right-color', { front: yes })), 'paint-color');
    expect(records.map(({ evidence }) => evidence)).toEqual(['pixels', 'human']);
  });

  test('takes the place of the word that no judge looked, and only there', () => {
    const scored = score(answersTo('right-logo', { front: yes }));
    const reasons = scored.shots.map(({ checks }) =>
      checks.filter(({ id }) => id === 'right-badge').map(({ reason }) => reason),
    );
    expect(reasons).toEqual([
      ['one person says yes (anna)'],
      ['badge not checked in the pictures: no judge, no verdicts'],
      ['badge not checked in the pictures: no judge, no verdicts'],
    ]);
  });

  test.each([
    ['was refused', { shots: [makeFailedShot('front')] }],
    ['never came', { shots: [makeErroredShot('front')] }],
    ['was not to be downloaded', { promptsOnly: true }],
    ['is another one now', { shots: [makeShot('front', { photo: makeShot('rear').photo })] }],
  ])('is no record when the picture %s', (_, changes) => {
    const answers = answersTo('right-logo', { front: yes });
    const records = front(score(answers, changes), 'right-badge');
    expect(records.some(({ evidence }) => evidence === 'human')).toBe(false);
  });

  test('is not asked by the classic rubric, which looks at no picture', () => {
    const scored = score(answersTo('right-color', { front: yes }), { profile: 'classic' });
    const all = [...scored.checks, ...scored.shots.flatMap(({ checks }) => checks)];
    expect(all.some(({ evidence }) => evidence === 'human')).toBe(false);
  });
});

describe('whether people see one and the same car', () => {
  const judge = (byAngle: Partial<Record<Angle, HumanAnswer>>, changes: Partial<SeriesToScore> = {}) =>
    sameCar(score(answersTo('same-car', byAngle), changes)).map(about);
  const two = { shots: [makeShot('front'), makeShot('side')] };
  const human = (status: Check['status'], value: number | null) => [
    { evidence: 'human', status, score: value },
  ];

  test('is yes when every picture is a yes', () => {
    expect(judge({ front: yes, side: yes, rear: yes })).toEqual(human('pass', 1));
    expect(judge({ front: yes, side: yes }, two)).toEqual(human('pass', 1));
  });

  test.each([
    ['one of two', { front: yes, side: no }, two, 0],
    ['one of three: 0, 0, 1 by pairs', { front: yes, side: yes, rear: no }, {}, 1 / 6],
    ['two of three', { front: yes, side: no, rear: no }, {}, 0],
    ['one, and another that nobody judged: 0, 0 by known pairs', { front: yes, side: no }, {}, 0],
  ])('is no when the car is another in %s', (_, byAngle, changes, value) => {
    expect(judge(byAngle, changes)).toEqual(human('fail', value));
  });

  test.each([
    ['nobody judged', {}],
    ['people disagree about', { rear: disagree }],
    ['nobody could tell of', { rear: says('cannot-tell') }],
  ])('is not measured as long as there is a picture that %s', (_, rest) => {
    const [record] = sameCar(score(answersTo('same-car', { front: yes, side: yes, ...rest })));
    expect(record).toMatchObject({ evidence: 'human', status: 'unmeasured', score: null });
    expect(record?.reason).toMatch(/^not enough answers: front, side: one person says yes \(anna\); rear: /);
  });

  test('leaves out a picture to which the question does not apply', () => {
    expect(judge({ front: yes, side: yes, rear: says('not-applicable') })).toEqual(human('pass', 1));
    const lone = { front: yes, side: says('not-applicable') };
    expect(judge(lone, two)).toEqual(human('not-applicable', null));
  });

  test('says of which picture what was said', () => {
    const [record] = sameCar(score(answersTo('same-car', { front: yes, side: yes, rear: no })));
    expect(record?.reason).toBe('front, side: one person says yes (anna); rear: one person says no (anna)');
  });

  test('is no matter for people where a picture was refused, or came alone', () => {
    const answers = answersTo('same-car', { front: yes, side: yes });
    for (const shots of [
      [makeShot('front'), makeFailedShot('side')],
      [makeShot('front'), makeErroredShot('side')],
      [makeShot('front')],
    ]) {
      expect(sameCar(score(answers, { shots })).some(({ evidence }) => evidence === 'human')).toBe(false);
    }
  });
});
