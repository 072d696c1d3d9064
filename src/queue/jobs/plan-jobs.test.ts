import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angles } from '../../model/car.ts';
import { jobDataSchema } from './job-data.ts';
import { type Cut, type Lacking, planJobs } from './plan-jobs.ts';

const run = '20261123T184502Z-x7f2';

function lack(index: number, more: Partial<Lacking> = {}): Lacking {
  const usual = { target: 'ours', cut: 'series', index, round: 1, isWhole: true, again: new Map() } as const;
  return { ...usual, angles: ['front', 'side'], ...more };
}

/** Two angles each. */
const config = {
  id: run,
  asked: [{ target: 'ours', case: 'a', sample: 1, angles: ['front' as const, 'side' as const] }],
};

const plan = (cut: Cut, ...lacking: Lacking[]) =>
  planJobs(
    config,
    lacking.map((one) => ({ ...one, cut, isWhole: one.isWhole && cut !== 'shots' })),
  );
const idsOf = (cut: Cut, ...lacking: Lacking[]) => plan(cut, ...lacking).map(({ id }) => id);

test('with a pace each picture is a job', () => {
  expect(plan('shots', lack(0)).map(({ data }) => data.series)).toEqual([
    [{ index: 0, angles: ['front'] }],
    [{ index: 0, angles: ['side'] }],
  ]);
});

test('where one request brings a series, it is a job', () => {
  expect(plan('series', lack(0), lack(1)).map(({ data }) => data.series)).toEqual([
    [{ index: 0 }],
    [{ index: 1 }],
  ]);
});

test('without a pace a job has some dozens of pictures', () => {
  const jobs = plan('blocks', ...Array.from({ length: 30 }, (_, index) => lack(index)));
  expect(jobs.map(({ data }) => data.series.length)).toEqual([12, 12, 6]);
});

test('a block asks one target', () => {
  const two = [4, 5, 6].map((index) => lack(index, { target: index < 5 ? 'a' : 'b' }));
  const jobs = plan('blocks', ...two);
  expect(jobs.map(({ target, data }) => [target, data.series.map(({ index }) => index)])).toEqual([
    ['a', [4]],
    ['b', [5, 6]],
  ]);
});

test('what is planned again has the ids it had, though part of it has come', () => {
  const [first, second] = idsOf('blocks', lack(0), lack(13));
  expect(idsOf('blocks', lack(3), lack(14))).toEqual([first, second]);
  expect(idsOf('shots', lack(0, { angles: ['side'], isWhole: false }))).toEqual([idsOf('shots', lack(0))[1]]);
});

test('another round has other ids, and says what was given up', () => {
  const [again] = plan('series', lack(0, { round: 2, again: new Map([['front', 1]]) }));
  expect(again?.id).not.toBe(idsOf('series', lack(0))[0]);
  expect(again?.data).toEqual({ v: 1, run, round: 2, series: [{ index: 0, again: { front: 1 } }] });
});

test('whatever is lacking is asked for once, by ids and data that every queue takes', () => {
  const lacking = fc.uniqueArray(
    fc.record({
      index: fc.nat({ max: 400 }),
      round: fc.integer({ min: 1, max: 3 }),
      angles: fc.subarray([...angles], { minLength: 1 }),
    }),
    { selector: ({ index }) => index },
  );
  fc.assert(
    fc.property(lacking, fc.constantFrom<Cut>('shots', 'series', 'blocks'), (some, cut) => {
      const jobs = plan(cut, ...some.map((one) => lack(one.index, { ...one, isWhole: false })));
      for (const { id, data } of jobs) {
        expect(id).toMatch(/^[a-z][^:]*$/);
        expect(jobDataSchema.parse(data)).toEqual(data);
      }
      expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
      const asked = jobs.flatMap(({ data }) =>
        data.series.flatMap(({ index, angles: some = [] }) =>
          some.map((angle) => `${index} ${data.round} ${angle}`),
        ),
      );
      const wanted = some.flatMap(({ index, round, angles }) =>
        angles.map((angle) => `${index} ${round} ${angle}`),
      );
      expect(asked.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});
