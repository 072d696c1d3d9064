import { expect, test } from 'vitest';
import type { ProcessRecording } from '../races/process-recording.ts';
import { benchRecording } from '../recording/bench-recording.fixture.ts';
import { recordingSchema, renderResults } from './render-results.ts';

const sample = { wallMs: 1000, cpuMs: 1500, peakRssBytes: 100 * 2 ** 20 };
const processes: ProcessRecording = {
  kind: 'processes',
  title: 'What the harness costs',
  command: 'npm run bench:overhead',
  takenAt: '2026-01-02T03:04:05.678Z',
  machine: benchRecording().machine,
  races: [
    {
      title: '3000 pictures',
      limit: { name: 'car-eval', against: 'bare | script', wall: 1.15 },
      turns: [
        { name: 'bare | script', samples: [sample] },
        { name: 'car-eval', samples: [{ ...sample, wallMs: 1100 }] },
      ],
    },
  ],
};

test('a race is told with its command, its machine, its table and its limit', () => {
  expect(renderResults([processes])).toContain(`## What the harness costs

\`npm run bench:overhead\`

Test processor, 2 cores, 8 GB, Node v20.9.0, load 0.0 at the start; 2026-01-02.

3000 pictures; 1 round

|  | wall | ratio | processor | ratio | memory | ratio |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| bare \\| script | 1.00 s | 1.00 | 1.50 s | 1.00 | 100 MB | 1.00 |
| car-eval | 1.10 s | 1.10 | 1.50 s | 1.00 | 100 MB | 1.00 |

- wall time of car-eval against bare | script: 1.10, at most 1.15 wanted: held
`);
});

test('a benchmark of generation is told with its verdicts and its doubts', () => {
  const text = renderResults([benchRecording()]);
  expect(text).toContain('| 3 | 1.01 s | 3.03 s | 3.00 x | 1.00 s | 99.0 % | 1.04 s |');
  expect(text).toContain('- 3 at once: within 5 % of the ideal');
  expect(text).toContain('| measuring | 130 pictures | 100 ms | 100.0 % |');
  expect(text).toContain('- few-rounds: Backend, 3 at once');
});

test('recordings are told in the order given', () => {
  const text = renderResults([processes, benchRecording()]);
  expect(text.indexOf('What the harness costs')).toBeLessThan(text.indexOf('What asking for all'));
});

test('what is no recording is refused', () => {
  expect(recordingSchema.safeParse({ kind: 'bench' }).success).toBe(false);
  expect(recordingSchema.safeParse(processes).success).toBe(true);
});
