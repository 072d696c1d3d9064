import { describe, expect, test } from 'vitest';
import { makeRun } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { outlineSeries } from '../run/series-outline.ts';
import { decideGate } from './gate.ts';
import type { GatedRun } from './gate-parts.ts';
import { summarise } from './summary.fixture.ts';

const passing = summarise({ asked: 1, shown: 1 });
const failing: SeriesResult = { ...summarise({ asked: 0, shown: 1 }), id: 'bmw-x5' };
const shard = { number: 2, of: 8 };

const decide = (changes: Partial<GatedRun>, ...cases: SeriesResult[]) =>
  decideGate({ ...makeRun(), ...changes }, { cases: cases.map(outlineSeries), summaries: [] });

describe('the gate of a shard', () => {
  test.each<[string, Partial<GatedRun>, SeriesResult[], object]>([
    ['whose cases pass', {}, [passing], { exitCode: 0, title: expect.stringMatching(/^Shard 2 of 8: /) }],
    ['whose case fails', {}, [failing], { exitCode: 0, keptBack: 100 }],
    ['that was cut off', { status: 'interrupted' }, [passing], { exitCode: 130 }],
    [
      'without a case',
      {},
      [],
      { exitCode: 0, message: expect.stringMatching(/: no case falls to it\. Whether/) },
    ],
    [
      'of a run of which more is demanded',
      { gateRules: { noRegression: { baseline: 'base.json' }, min: { overall: 100 } } },
      [passing],
      { exitCode: 0 },
    ],
  ])('%s is left to the merged run', (_name, changes, cases, expected) => {
    const gate = decide({ ...changes, shard }, ...cases);
    expect(gate).toMatchObject({ ok: false, ...expected });
    expect(gate.message).toMatch(/Whether the run passes is decided when its shards are merged\.$/);
  });
});

describe('the gate of a run without all its shards', () => {
  const missingShards = { numbers: [3, 5], of: 8 };

  test('ends with 2 where nothing fails, and names them', () => {
    expect(decide({ missingShards }, passing)).toMatchObject({
      exitCode: 2,
      title: 'Shards 3 and 5 of 8 are missing',
    });
  });

  test('names them beside what fails', () => {
    const { exitCode, message } = decide({ missingShards }, passing, failing);
    expect([exitCode, message]).toEqual([
      100,
      expect.stringMatching(/bmw-x5.*Shards 3 and 5 of 8 are missing\.$/),
    ]);
  });
});
