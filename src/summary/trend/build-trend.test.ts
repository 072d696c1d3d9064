import { describe, expect, test } from 'vitest';
import { buildTrend } from './build-trend.ts';
import { carTitles, makeCar, makeNight, makeScores } from './runs.fixture.ts';

const good = [100, 90, 80];

describe('the course of runs', () => {
  test('has a point for each run, oldest first, whatever order they were found in', () => {
    const [line, ...others] = buildTrend([
      makeNight(2, good),
      makeNight(0, [60, 60, 60]),
      makeNight(1, good),
    ]);
    expect(others).toEqual([]);
    expect(line?.points.map(({ scores }) => scores.overall.score)).toEqual([60, 90, 90]);
  });

  test('knows where the mean of cars like these lies, from two cars on', () => {
    const pointOf = (scores: number[]) => buildTrend([makeNight(0, scores)])[0]?.points[0]?.scores;
    expect(pointOf([100, 100, 100, 100, 100])?.logo.likeThese).toEqual({ lower: 47.8, upper: 100 });
    expect(pointOf([100])?.logo.likeThese).toBeNull();
  });

  test('estimates nothing where no lower ends are known, as in results of version 1', () => {
    const cars = [100, 80].map((score, index) =>
      makeCar(carTitles[index] ?? '', score, { scores: makeScores(score, null) }),
    );
    const [line] = buildTrend([makeNight(0, [], { target: { cars, scores: makeScores(90, null) } })]);
    expect(line?.points[0]?.scores.overall).toEqual({ score: 90, least: null, likeThese: null });
  });

  test('has a gap with its reason where nothing was measured, and no 0', () => {
    const cutOff = makeNight(1, [null, null], { hasResult: false });
    const [line] = buildTrend([makeNight(0, [null, null]), cutOff]);
    expect(line?.points.map(({ gap, scores }) => [gap, scores.overall.score, scores.logo.likeThese])).toEqual(
      [
        ['nothing-measured', null, null],
        ['no-result', null, null],
      ],
    );
  });

  test('tells how many cars have an outcome, and which failed', () => {
    const [point] = buildTrend([makeNight(0, [100, null, 40])])[0]?.points ?? [];
    expect(point).toMatchObject({
      measured: { n: 2, of: 3 },
      passed: { n: 1, of: 3 },
      failed: [carTitles[2]],
    });
  });

  test('keeps runs of other cars, other angles, other targets and of prompts alone apart', () => {
    const otherAngles = [makeCar('Renault Clio', 100, { asked: 'front' })];
    const lines = buildTrend([
      makeNight(0, [100]),
      makeNight(1, [100, 100]),
      makeNight(2, [], { target: { cars: otherAngles } }),
      makeNight(3, [100], { info: { id: 'ours' } }),
      makeNight(4, [100], { run: { promptsOnly: true } }),
      makeNight(5, [100, 80]),
    ]);
    expect(lines.map(({ points }) => points.length)).toEqual([2, 1, 1, 1, 1]);
  });

  test('looks at some cars or targets alone, whatever else was run', () => {
    const runs = [makeNight(0, [100, 50]), makeNight(1, [80]), makeNight(2, [70], { info: { id: 'ours' } })];
    const lines = buildTrend(runs, { cases: ['renault-clio'], targets: ['studio'] });
    expect(lines.map(({ points }) => points.map(({ scores }) => scores.overall.score))).toEqual([[100, 80]]);
    expect(lines[0]?.cars).toEqual([{ id: 'renault-clio', title: 'Renault Clio' }]);
    expect(buildTrend(runs, { cases: ['lada'] })).toEqual([]);
  });
});

describe('what changed', () => {
  const ofPrompt = (digest: string) => ({ info: { prompt: { name: 'now', digest, variantOf: null } } });

  test('is told at the run from which on it holds', () => {
    const other = { profile: 'classic' };
    const [line] = buildTrend([
      makeNight(0, good, ofPrompt('aaaaaaaa1')),
      makeNight(1, good, ofPrompt('aaaaaaaa1')),
      makeNight(2, good, ofPrompt('bbbbbbbb1')),
      makeNight(3, good, {
        ...ofPrompt('bbbbbbbb1'),
        run: { rubric: { ...makeNight(0, good).digest.rubric, ...other } },
      }),
    ]);
    expect(
      line?.changes.map(({ at, settings }) => [at, settings.map(({ area, field }) => `${area}.${field}`)]),
    ).toEqual([
      [2, ['target.prompt']],
      [3, ['rubric.profile']],
    ]);
  });

  test('names the digest of settings only where nothing else shows what changed', () => {
    const changesOf = (after: object) =>
      buildTrend([
        makeNight(0, good, { info: { digest: 'a' } }),
        makeNight(1, good, { info: { digest: 'b', ...after } }),
      ])[0]?.changes.flatMap(({ settings }) => settings.map(({ field }) => field));
    expect(changesOf({})).toEqual(['digest']);
    expect(changesOf({ model: 'flux-2' })).toEqual(['model']);
  });

  test('is not what an earlier version did not write, and not the name of a target', () => {
    const [line] = buildTrend([
      makeNight(0, good),
      makeNight(1, good, { ...ofPrompt('a'), info: { digest: 'a', label: 'Ours' } }),
    ]);
    expect(line?.changes).toEqual([]);
  });

  test('is also who looked; of a run that saw nothing it is not known', () => {
    const seenBy = (...lookers: string[]) => ({ target: { lookers } });
    const [line] = buildTrend([
      makeNight(0, good, seenBy('pixels')),
      makeNight(1, [null, null, null]),
      makeNight(2, good, seenBy('pixels')),
      makeNight(3, [null, null, null]),
      makeNight(4, good, seenBy('pixels', 'judge m')),
    ]);
    expect(line?.changes).toEqual([
      { at: 4, settings: [], lookers: { before: ['pixels'], after: ['pixels', 'judge m'] } },
    ]);
  });
});
