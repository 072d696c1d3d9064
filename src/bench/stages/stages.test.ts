import { describe, expect, test } from 'vitest';
import { compareStages } from './compare-stages.ts';
import { formatStages } from './format-stages.ts';
import type { StageRecording } from './stage-recording.ts';
import { timeStages } from './time-stages.ts';

const stage = (name: string, samplesMs: number[], changes: Partial<StageRecording> = {}): StageRecording => ({
  name,
  unit: 'picture',
  perRun: 10,
  partOf: null,
  samplesMs,
  tooFast: false,
  ...changes,
});

describe('the shares of a run', () => {
  const rows = compareStages([
    stage('measuring', [60, 75, 90]),
    stage('scoring', [25], { unit: 'serie', perRun: 5 }),
    stage('reading', [5], { partOf: 'scoring' }),
  ]);

  test('add up to one, a step inside another apart', () => {
    expect(rows.map(({ share }) => share)).toEqual([0.75, 0.25, 0.05]);
  });

  test('stand beside the speed of one unit', () => {
    expect(rows.map(({ perSecond }) => Math.round(perSecond))).toEqual([133, 200, 2000]);
  });

  test('are read in a table', () => {
    expect(formatStages(rows).split('\n')).toEqual([
      '                                a second    a run   share',
      'measuring                   133 pictures    75 ms  75.0 %',
      'scoring                       200 series    25 ms  25.0 %',
      'reading, part of scoring  2,000 pictures  5.00 ms   5.0 %',
    ]);
  });
});

describe('timing', () => {
  test('keeps a sample for each time a step was done', async () => {
    let times = 0;
    const run = () => {
      times += 1;
    };
    const [recording] = await timeStages(
      [{ name: 'counting', unit: 'number', perRun: 1, partOf: null, run }],
      1,
    );
    expect(recording?.samplesMs.length).toBeGreaterThanOrEqual(5);
    expect(times).toBeGreaterThanOrEqual(recording?.samplesMs.length ?? 0);
  });

  test('ends when a step fails', async () => {
    const failing = {
      name: 'failing',
      unit: 'number',
      perRun: 1,
      partOf: null,
      run() {
        throw new Error('broken');
      },
    };
    await expect(timeStages([failing], 1)).rejects.toThrow('broken');
  });
});
