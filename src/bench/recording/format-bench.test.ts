import { expect, test } from 'vitest';
import { generation, pass, round } from '../generation/generation.fixture.ts';
import { findWarnings } from '../warnings/find-warnings.ts';
import { benchRecording } from './bench-recording.fixture.ts';
import { formatBench } from './format-bench.ts';

test('each service has its table, its verdicts and the machine below', () => {
  expect(formatBench(benchRecording({ stages: [] })).split('\n')).toEqual([
    'Backend',
    'pictures  together  one by one  speed-up   ideal  of ideal  accepted',
    '3           1.01 s      3.03 s    3.00 x  1.00 s    99.0 %    1.04 s',
    '3: within 5 % of the ideal (1.0 % above the longest single latency)',
    "3: 1.0 s is faster than the original's 10 to 20 s",
    "3: 3.00 times as fast bears out the original's claim of 3 times (10 s against 30 s)",
    '',
    'Warning (few-rounds): Take at least three rounds with --rounds N: a median of less is a guess.',
    '  Backend, 3 at once: 1 measured',
    '',
    'Test processor, 2 cores, 8 GB, Node v20.9.0, load 0.0 at the start',
  ]);
});

test('a service whose pictures did not arrive has dashes in place of figures', () => {
  const spoiled = pass(1, [], { missing: 3 });
  const text = formatBench(
    benchRecording({ generation: [generation({ rounds: [round(spoiled, spoiled)] })] }),
  );
  expect(text).toMatch(/^3 +- +- +- +- +- +-$/m);
  expect(text).toContain('6 of 6 pictures did not arrive');
});

test('more warnings of one kind than three are counted', () => {
  const text = formatBench(
    benchRecording({ generation: [1, 2, 3, 5].map((pictures) => generation({ pictures })) }),
  );
  expect(text).toContain('  and 1 more');
});

test('a step that the clock cannot time warns of that alone', () => {
  const [stage] = benchRecording().stages;
  if (!stage) throw new Error('Expected a step.');
  const stages = [{ ...stage, tooFast: true, samplesMs: [0, 0, 0.005, 0, 0] }];
  expect(findWarnings(benchRecording({ generation: [], stages }))).toEqual([
    { code: 'too-fast', about: 'measuring', text: 'many times are the same tick of the clock' },
  ]);
});
