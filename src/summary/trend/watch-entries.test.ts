import { describe, expect, test } from 'vitest';
import type { KnownRun, TrendWatch } from '../../model/trend.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { watchNights } from '../../statistics/rank-watch.ts';
import { buildTrend } from './build-trend.ts';
import { drawScores, makeNight } from './runs.fixture.ts';

type Settings = Parameters<typeof makeNight>[2];

/** So many nights of the same, from one on. */
function nights(
  from: number,
  count: number,
  { fallBy = 0, ...settings }: Settings & { fallBy?: number } = {},
): KnownRun[] {
  const random = createSeededRandom(11 + from);
  return Array.from({ length: count }, (_, index) => {
    const scores = drawScores(random).map((score) => Math.max(0, score - fallBy));
    return makeNight(from + index, scores, settings);
  });
}

function watch(...runs: readonly KnownRun[][]): TrendWatch | undefined {
  return buildTrend(runs.flat())[0]?.watch;
}

describe('the watch over runs', () => {
  test('waits for 21 nights', () => {
    expect(watch(nights(0, 9))).toMatchObject({
      nights: 9,
      nightsToWait: 12,
      evidence: 1,
      alarmAt: 365,
      alarms: [],
    });
    expect(watch(nights(0, 21))).toMatchObject({ nights: 21, nightsToWait: 0 });
  });

  test('tells from when on all cars fell', () => {
    const alarms = watch(nights(0, 60), nights(60, 8, { fallBy: 60 }))?.alarms ?? [];
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.since).toBe(makeNight(60, []).digest.startedAt);
    expect(Date.parse(alarms[0]?.noticed ?? '')).toBeGreaterThan(Date.parse(alarms[0]?.since ?? ''));
  });

  test('is the rank watch of the overall scores, and nothing else', () => {
    const runs = nights(0, 40);
    const scores = runs.map(({ digest }) => ({
      runId: digest.id,
      score: digest.targets[0]?.scores.overall.score ?? 0,
    }));
    expect(watch(runs)?.evidence).toBe(watchNights(scores).evidence);
  });

  test.each([
    ['model', { info: { model: 'flux-2' } }],
    ['address', { info: { type: 'openai', baseUrl: 'https://images.example' } }],
    ['rubric', { run: { rubric: { ...makeNight(0, []).digest.rubric, logo: '40' } } }],
  ])('begins anew with another %s', (_, settings) => {
    expect(watch(nights(0, 30), nights(30, 5, settings))).toMatchObject({ nights: 5, nightsToWait: 16 });
  });

  test.each([
    ['that people looked at too', { target: { lookers: ['pixels', 'people'] } }],
    ['without any score', { target: { lookers: [] }, hasResult: false }],
  ])('goes on over a run %s', (_, settings) => {
    const runs = [nights(0, 15), nights(15, 1, settings), nights(16, 8)];
    expect(watch(...runs)?.nights).toBeGreaterThanOrEqual(23);
  });

  test('leaves out a run that lacks the outcome of a car: its mean is of other cars', () => {
    expect(watch(nights(0, 10), [makeNight(10, [100, 100, 100, 100, null])])?.nights).toBe(10);
  });

  test('counts runs with the very same pictures once', () => {
    const same = nights(0, 5, { target: { pictures: 'the same' } });
    expect(watch(same, nights(5, 2))?.nights).toBe(3);
  });

  test('knows nothing where nothing was measured', () => {
    expect(watch([makeNight(0, [null])])).toEqual({
      nights: 0,
      nightsToWait: 21,
      evidence: 1,
      alarmAt: 365,
      alarms: [],
    });
  });
});
