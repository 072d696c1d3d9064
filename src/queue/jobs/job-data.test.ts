import { expect, test } from 'vitest';
import { HopelessJob } from '../server/job-worker.ts';
import { readJobData } from './job-data.ts';

const good = { v: 1, run: '20261123T184502Z-x7f2', round: 1, series: [{ index: 0, angles: ['front'] }] };

test('a job is taken as it was made', () => {
  expect(readJobData(good)).toEqual(good);
});

test.each([[undefined], [null], [{}], ['']])(
  'a job with %j for data is one that the queue has lost',
  (data) => {
    expect(() => readJobData(data)).toThrow(/came without data/);
    expect(() => readJobData(data)).toThrow(HopelessJob);
  },
);

test.each([
  ['another version', { ...good, v: 2 }],
  ['a run that leads elsewhere', { ...good, run: '../secrets' }],
  ['no series', { ...good, series: [] }],
  ['a series before the first', { ...good, series: [{ index: -1 }] }],
  ['an angle that there is not', { ...good, series: [{ index: 0, angles: ['top'] }] }],
  ['a key', { ...good, key: 'sk-1' }],
])('a job with %s is refused', (_what, data) => {
  expect(() => readJobData(data)).toThrow(/none of this version/);
});
