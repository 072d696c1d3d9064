import { expect, test } from 'vitest';
import { fakeTarget } from '../generator/fake-target.fixture.ts';
import { createLanes } from './target-lanes.ts';

test('every target has a lane of its own, with room for whole series', () => {
  const usual = fakeTarget(() => []);
  const slow = { ...usual, limits: { ...usual.limits, concurrency: 1 } };
  const lanes = createLanes([usual, slow], [{ angles: ['front', 'side', 'rear'] }, { angles: ['front'] }], {
    concurrency: 7,
    sequential: false,
  });
  expect(lanes.map(({ shotLimit, seriesLimit }) => [shotLimit.concurrency, seriesLimit.concurrency])).toEqual(
    [
      [7, 2],
      [1, 1],
    ],
  );
});

test('one after another means one picture of the whole lane', () => {
  const [lane] = createLanes([fakeTarget(() => [])], [{ angles: ['front'] }], {
    concurrency: 7,
    sequential: true,
  });
  expect([lane?.shotLimit.concurrency, lane?.seriesLimit.concurrency]).toEqual([1, 1]);
});
