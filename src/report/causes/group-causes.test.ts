import { describe, expect, test } from 'vitest';
import { reasonAsWritten } from '../../model/reason.ts';
import { makeSeriesResult } from '../../model/result.fixture.ts';
import type { FailedCheck } from '../../run/list-faults.ts';
import { outlineSeries, type SeriesOutline } from '../../run/series-outline.ts';
import { readWords } from '../read-words.ts';
import { causeKeysOf, groupCauses } from './group-causes.ts';
import { sayCause } from './say-cause.ts';

const redRear = (asked: string): FailedCheck => ({
  kind: 'picture',
  id: 'paint-color',
  title: 'Paint',
  angle: 'rear',
  paint: { asked, seen: 'red' },
});

function makeFailed(
  id: string,
  faults: SeriesOutline['faults'],
  changes: Partial<SeriesOutline> = {},
): SeriesOutline {
  return { ...outlineSeries(makeSeriesResult({ id, passed: false })), faults, ...changes };
}

function sayAll(outlines: readonly SeriesOutline[], lang: 'en' | 'uk' = 'en'): string[] {
  const words = readWords(lang);
  return groupCauses(outlines).map((cause) => `${cause.times} ${sayCause(cause, words)}`);
}

describe('groupCauses', () => {
  test('counts what is alike, the most frequent first', () => {
    const blue = Array.from({ length: 85 }, (_, n) => makeFailed(`blue-${n}`, [redRear('blue')]));
    const badge: FailedCheck = { kind: 'picture', id: 'right-badge', title: '', angle: 'front', paint: null };
    expect(sayAll([makeFailed('x', [badge]), ...blue])).toEqual([
      '85 the rear is red, blue was asked',
      '1 the front does not wear the right badge',
    ]);
  });

  test('puts cars of other colours together, and names the most frequent three', () => {
    const colors = ['blue', 'grey', 'grey', 'black', 'black', 'black', 'white', 'green'];
    const cars = colors.map((color, n) => makeFailed(`c-${n}`, [redRear(color)]));
    expect(sayAll(cars)).toEqual(['8 the rear is red, asked were black, grey, blue and 2 others']);
    expect(sayAll(cars, 'uk')).toEqual(['8 ззаду колір червоний, замовлено чорний, сірий, синій і ще 2']);
  });

  test('puts pictures that never came after faults, and doubts last', () => {
    const doubts = [{ id: 'same-car', title: 'Same', reason: reasonAsWritten(''), angle: null }];
    const open = makeFailed('open', [{ kind: 'unanswered', code: 'timeout', angle: 'side' }], {
      passed: null,
    });
    const doubted = makeFailed('doubted', [], { passed: true, doubts });
    expect(sayAll([doubted, open, makeFailed('red', [redRear('blue')])])).toEqual([
      '1 the rear is red, blue was asked',
      '1 no picture came: no answer in time',
      '1 perhaps the angles show different cars',
    ]);
  });

  test('says so where a case fails by its sum alone', () => {
    expect(sayAll([makeFailed('low', [])])).toEqual(['1 the score is too low']);
  });

  test('leaves out what passes, and faults that are known and apart', () => {
    const known = [{ check: 'paint-color', reason: 'r', until: '2030-01-01', standing: 'apart' }] as const;
    const apart = makeFailed('apart', [redRear('blue')], { known: [...known] });
    expect(groupCauses([apart, makeFailed('passes', [redRear('blue')], { passed: true })])).toEqual([]);
  });

  test('gives each case the keys of its causes', () => {
    const one = makeFailed('one', [redRear('blue'), redRear('grey')]);
    expect(causeKeysOf(one)).toEqual(groupCauses([one]).map(({ key }) => key));
    expect(causeKeysOf(one)).toEqual(['picture.paint-color.rear.red']);
  });
});
