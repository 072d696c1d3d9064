import { expect, test } from 'vitest';
import { fakeTarget } from '../../generator/fake-target.fixture.ts';
import { createLanes, type Lane } from './target-lanes.ts';

const roomOf = ({ shotLimit, seriesLimit, openLimit }: Lane) =>
  [shotLimit, seriesLimit, openLimit].map(({ concurrency }) => concurrency);

test('every target has a lane of its own, with room for whole series', () => {
  const usual = fakeTarget(() => []);
  const slow = { ...usual, limits: { ...usual.limits, concurrency: 1 } };
  const lanes = createLanes([usual, slow], [{ angles: ['front', 'side', 'rear'] }, { angles: ['front'] }], {
    concurrency: 7,
    sequential: false,
  });
  expect(lanes.map(roomOf)).toEqual([
    [7, 2, 4],
    [1, 1, 2],
  ]);
});

test('one after another means one picture of the whole lane', () => {
  const lanes = createLanes([fakeTarget(() => [])], [{ angles: ['front'] }], {
    concurrency: 7,
    sequential: true,
  });
  expect(lanes.map(roomOf)).toEqual([[1, 1, 1]]);
});
