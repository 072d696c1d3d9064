import { describe, expect, test } from 'vitest';
import type { Angle } from '../model/car.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../model/shot.fixture.ts';
import type { Shot } from '../model/shot.ts';
import type { Source } from '../model/vocabulary.ts';
import { listQuestions, planQuestions, type Questions } from './list-questions.ts';
import type { SeriesToScore } from './score-series.ts';
import { blue, makeMeasuredShot, makeSeries } from './scorers.fixture.ts';

const rules = { rubric: publishedRubric, profile: 'strict' } as const;
const ask = (source: Source, shots: readonly Shot[], changes: Partial<SeriesToScore> = {}) =>
  toObject(listQuestions(source, shots, makeSeries({ shots, ...changes })));

function toObject(questions: Questions): Record<string, readonly Angle[]> {
  return Object.fromEntries([...questions].map(([question, angles]) => [question, [...angles]]));
}

const all = ['front', 'side', 'rear'] as const;

describe('what a source is asked about a series', () => {
  test('is what the checks ask of it, each question once', () => {
    const shots = all.map((angle) => makeShot(angle));
    expect(ask('judge', shots)).toEqual({
      ...{ 'same-car': all, paint: all, 'brand-model': all, body: all, angle: all, 'whole-car': all },
      ...{ badge: ['front', 'rear'], 'overlay-text': all },
    });
    expect(ask('pixels', shots)).toEqual({ measures: all });
    expect(ask('eyes', shots)).toEqual({});
  });

  test('is asked of accepted pictures only, and of several only where there are some', () => {
    const asked = ask('judge', [makeShot('front'), makeErroredShot('side')]);
    expect(asked).toMatchObject({ badge: ['front'] });
    expect(asked).not.toHaveProperty('same-car');
    expect(ask('judge', [makeShot('front'), makeFailedShot('side')])).not.toHaveProperty('same-car');
  });

  test('leaves out what a check has measured itself and trusts more', () => {
    const shots = [makeMeasuredShot('front', blue), makeShot('side')];
    expect(ask('judge', shots)).toMatchObject({ paint: ['side'], badge: ['front'] });
    expect(ask('people', shots)).toMatchObject({ 'right-color': ['front', 'side'] });
  });

  test('is nothing where no picture was wanted, and where the rubric weighs none', () => {
    const shots = [makeShot('front')];
    expect(ask('judge', shots, { promptsOnly: true })).toEqual({});
    expect(ask('judge', shots, { profile: 'classic' })).toEqual({});
  });
});

test('what will be asked at most is known from the angles alone', () => {
  const plan = (angles: readonly Angle[]) => toObject(planQuestions('people', angles, rules));
  expect(plan(all)).toEqual({
    'same-car': all,
    'right-color': all,
    'right-logo': ['front', 'rear'],
    'right-car': all,
  });
  expect(plan(['side'])).toEqual({ 'right-color': ['side'], 'right-car': ['side'] });
});
