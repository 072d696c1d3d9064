import { describe, expect, test } from 'vitest';
import { reasonAsWritten } from '../model/reason.ts';
import { type SeriesResult, seriesResultSchema, summarySchema } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { makeErroredShot, makeShot } from '../model/shot.fixture.ts';
import { gradeEnds } from './grade.ts';
import { summariseTarget, takeSums } from './summarise-run.ts';
import { clio, facts, makeSeries, summarise } from './summary.fixture.ts';

const good = { asked: 1, shown: 1 } as const;
const unseen = { asked: 1, shown: 'unmeasured' } as const;
const summariseAll = (cases: readonly SeriesResult[]) =>
  summariseTarget(
    'studio',
    cases.map((one) => takeSums(one)),
    publishedRubric,
  );
const warning = { code: 'enhance', text: 'The address says so.' };

const sure = { hasFault: false, isDecided: true };

test.each([
  [100, 100, 'excellent'],
  [80, 80, 'excellent'],
  [79.9, 79.9, 'good'],
  [60, 60, 'good'],
  [59.9, 0, 'needs work'],
  [100, 79.9, null],
  [100, 80, 'excellent'],
])('ends of %s and %s are graded %s', (score, least, grade) => {
  expect(gradeEnds({ ...sure, ends: { score, least } }, publishedRubric)).toBe(grade);
});

test('there is no grade without ends, or where something decisive was not looked at, and no praise for a fault', () => {
  const ends = { score: 100, least: 100 };
  expect(gradeEnds({ ...sure, ends: null }, publishedRubric)).toBeNull();
  expect(gradeEnds({ ...sure, ends, isDecided: false }, publishedRubric)).toBeNull();
  expect(gradeEnds({ ...sure, ends, hasFault: true }, publishedRubric)).toBe('needs work');
});

describe('a summarised case', () => {
  test('carries what was asked, what was said and what was timed', () => {
    const scored = { ...makeSeries([makeShot('front'), makeShot('side')], good), warnings: [warning] };
    const result = summarise(good, { scored, sample: 2 });
    expect(seriesResultSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      ...{ id: 'renault-clio', title: clio.title, why: clio.why, target: 'studio', sample: 2, car: clio.car },
      ...{ logo: clio.logo, sessionId: facts.sessionId, startedAt: facts.startedAt, log: facts.log },
      ...{ durationMs: 2000, sumOfLatenciesMs: 1460, speedup: 0.73, warnings: [warning] },
    });
    expect(result.checks).toBe(scored.checks);
    expect(result.shots).toBe(scored.shots);
  });

  test('is graded by its score while nothing blocks it', () => {
    const result = summarise({ ...good, brand: 0, model: 0, color: 0, 'expected-logo': 0 });
    expect(result).toMatchObject({ score: 73.2, least: 73.2, word: 'good', grade: 'good', passed: true });
  });

  test('passes at another threshold if told so', () => {
    const result = summarise({ asked: 0.25, shown: 1 }, { passScore: 50 });
    expect(result).toMatchObject({ score: 50, passed: true, grade: 'needs work' });
  });

  test('is decided by the number people read', () => {
    const almost = 0.59996;
    expect(summarise({ asked: almost, shown: 'not-applicable' })).toMatchObject({
      score: 60,
      passed: true,
    });
  });

  test('earns no word by its prompts alone', () => {
    const { word, grade, dimensions } = summarise({ asked: 1, shown: 'not-applicable' });
    expect([word, grade, dimensions.relevance.word]).toEqual([null, null, null]);
    expect(dimensions.relevance).toMatchObject({ score: 100, least: 100, shown: null });
  });

  test('with an unanswered picture has no verdict, and so no grade, whatever its score', () => {
    const scored = makeSeries([makeShot('front'), makeErroredShot('side')], good);
    expect(summarise(good, { scored })).toMatchObject({ score: 100, grade: null, passed: null });
  });

  test('with a check that broke off has no verdict, and says which check it was', () => {
    const series = makeSeries([makeShot('front')], good);
    const broken = series.checks.map((check) =>
      check.id === 'single-session'
        ? { ...check, status: 'error' as const, score: null, reason: reasonAsWritten('no luck') }
        : check,
    );
    expect(summarise(good, { scored: { ...series, checks: broken } })).toMatchObject({
      passed: null,
      grade: null,
      blockers: [{ text: 'The check single-session broke off: no luck.' }],
    });
  });
});

describe('a summarised target', () => {
  const perfect = summarise(good);
  const poor = summarise({ ...good, brand: 0, 'paint-color': 0.5 });
  const silent = summarise(good, {
    scored: makeSeries([makeErroredShot('front')], { asked: 'unmeasured', shown: 'unmeasured' }),
  });

  test('is the mean over the scored cases, from unrounded scores', () => {
    const summary = summariseAll([perfect, poor, silent]);
    expect(summarySchema.parse(summary)).toEqual(summary);
    const relevance = Math.sqrt(70 * 50);
    expect(summary.dimensions.relevance.score).toBeCloseTo((100 + relevance) / 2, 1);
    expect(summary.overall).toBe(Math.round((10 * (100 + 60 + 0.4 * relevance)) / 2) / 10);
    expect(summary).toMatchObject({ target: 'studio', grade: 'excellent' });
  });

  test('averages what is known and adds up what was counted', () => {
    const { dimensions, coverage } = summariseAll([summarise(unseen), poor, silent]);
    expect(dimensions.relevance).toMatchObject({
      asked: { score: 85, least: 85 },
      shown: { score: 75, least: 25 },
      ...{ word: null, seenShare: 0.5, n: 60, measured: 45 },
    });
    expect(dimensions.logo).toMatchObject({ score: 100, least: 50, notApplicable: 0, errored: 0 });
    expect(coverage).toMatchObject({ seenShare: 0.5, seen: [] });
  });

  test('counts verdicts, shots and accepted pictures', () => {
    const failed = summarise({ asked: 0, shown: 'unmeasured' });
    const noPicture = summarise(good, { scored: makeSeries([makeShot('front', { photo: null })], good) });
    const summary = summariseAll([perfect, failed, silent, noPicture]);
    const verdicts = { passed: 2, failed: 1, noOutcome: 1, errored: 1 };
    expect(summary.counts).toEqual({ cases: 1, series: 4, ...verdicts, shots: 8, photos: 6 });
  });

  test('tells its cases from their draws: five drawn three times are five cases and fifteen series', () => {
    const ids = ['bmw-x5', 'great-wall-h6', 'mercedes-e-class', 'peugeot-308', 'renault-clio'];
    const draws = ids.flatMap((id) => [1, 2, 3].map((sample) => ({ ...perfect, id, sample })));
    expect(summariseAll(draws).counts).toMatchObject({ cases: 5, series: 15, passed: 15 });
  });

  test('without a scored case has no score', () => {
    const summary = summariseAll([silent]);
    expect(summary).toMatchObject({ overall: null, grade: null });
    expect(summary.dimensions.consistency).toMatchObject({ score: null, asked: null, seenShare: null, n: 0 });
  });
});
