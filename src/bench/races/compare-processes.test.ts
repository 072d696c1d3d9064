import { expect, test } from 'vitest';
import { compareProcesses, type ProcessSample } from './compare-processes.ts';
import { formatProcessTable } from './format-process-table.ts';

const sample = (wallMs: number, cpuMs: number, megabytes: number): ProcessSample => ({
  wallMs,
  cpuMs,
  peakRssBytes: megabytes * 2 ** 20,
});
const bare = {
  name: 'bare',
  samples: [sample(1000, 1500, 100), sample(4000, 6000, 100), sample(1000, 1500, 102)],
};
const harness = {
  name: 'harness',
  samples: [sample(1200, 1500, 150), sample(4800, 6000, 150), sample(1300, 3000, 150)],
};

test('ratios are taken round by round, so that one slow round tilts nothing', () => {
  const { median, ratio } = compareProcesses(harness, bare);
  expect(median).toEqual(sample(1300, 3000, 150));
  expect(ratio).toEqual({ wall: 1.2, cpu: 1, memory: 1.5 });
});

test('rounds that one of both has not run cannot be compared', () => {
  expect(() => compareProcesses(harness, { ...bare, samples: bare.samples.slice(1) })).toThrow(RangeError);
});

test('the table names medians and ratios', () => {
  const rows = [bare, harness].map((each) => compareProcesses(each, bare));
  expect(formatProcessTable(rows).split('\n')).toEqual([
    '           wall  ratio  processor  ratio  memory  ratio',
    'bare     1.00 s   1.00     1.50 s   1.00  100 MB   1.00',
    'harness  1.30 s   1.20     3.00 s   1.00  150 MB   1.50',
  ]);
});
