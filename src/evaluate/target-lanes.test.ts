import { expect, test } from 'vitest';
import { fakeTarget } from '../generator/fake-target.fixture.ts';
import { createLanes } from './target-lanes.ts';

test('every target has a lane of its own, with room for whole series', () => {
  const usual = fakeTarget(() => []);
  const slow = { ...usual, limits: { ...usual.limits, concurrency: 1 } };
  const lanes = createLanes([usual, slow], [{ angles: ['front', 'side', 'rear'] }, { angles: ['front'] }], 7);
  expect(lanes.map(({ shotLimit, seriesLimit }) => [shotLimit.concurrency, seriesLimit.concurrency])).toEqual(
    [
      [7, 2],
      [1, 1],
    ],
  );
});
