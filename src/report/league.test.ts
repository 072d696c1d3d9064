import { expect, test } from 'vitest';
import { makeResult, makeSeriesResult, makeTarget } from '../model/result.fixture.ts';
import { storeInMemory } from '../run/stored-result.ts';
import { listLeague } from './league.ts';

/** A run of targets, each with one case of every score. */
function runOf(scores: Readonly<Record<string, readonly number[]>>) {
  const targets = Object.keys(scores).map((id) => makeTarget({ id, label: id }));
  const cases = Object.entries(scores).flatMap(([target, all]) =>
    all.map((score, index) => makeSeriesResult({ id: `car-${index}`, target, score })),
  );
  return storeInMemory(makeResult({ targets, cases }));
}

const times = (count: number, score: number) => Array.from({ length: count }, () => score);

test('targets that cannot be told apart share their places, however their means lie', () => {
  const league = listLeague(runOf({ one: [100, 100, 70, 100, 100], two: times(5, 100) }));
  expect(league.map(({ target, places }) => [target.id, places])).toEqual([
    ['two', [1, 2]],
    ['one', [1, 2]],
  ]);
  expect(league[0]?.likeThese.lower).toBeCloseTo(47.8, 1);
  expect(league[0]?.likeThese.upper).toBe(100);
});

test('a target far below the others is last', () => {
  const league = listLeague(runOf({ bad: times(20, 10), good: times(20, 100), fine: times(20, 98) }));
  expect(league.map(({ target, places }) => [target.id, places])).toEqual([
    ['good', [1, 2]],
    ['fine', [1, 2]],
    ['bad', [3, 3]],
  ]);
});

test('what nobody looked at widens the lower end only', () => {
  const stored = runOf({ one: [100], two: [100] });
  const unseen = makeSeriesResult({ target: 'two', score: 100, least: 0 });
  const league = listLeague(storeInMemory(makeResult({ targets: stored.targets, cases: [unseen] })));
  expect(league).toMatchObject([{ score: 100, least: 0, likeThese: { lower: 0, upper: 100 } }]);
});

test('there is none of one target', () => {
  expect(listLeague(runOf({ one: [100] }))).toEqual([]);
});
