import { generation } from '../generation/generation.fixture.ts';
import type { BenchRecording } from './bench-recording.ts';

/** A small recording, the same on every machine. */
export function benchRecording(changes: Partial<BenchRecording> = {}): BenchRecording {
  return {
    kind: 'bench',
    schemaVersion: 1,
    id: 'bench-20260102T030405Z-abcd',
    command: 'car-eval bench',
    takenAt: '2026-01-02T03:04:05.678Z',
    machine: { cpu: 'Test processor', cores: 2, memoryGb: 8, platform: 'linux', node: 'v20.9.0', load: 0 },
    generation: [generation()],
    stages: [
      {
        name: 'measuring',
        unit: 'picture',
        perRun: 13,
        partOf: null,
        samplesMs: [100, 101, 99],
        tooFast: false,
      },
    ],
    ...changes,
  };
}
