import { makeCase } from './case.fixture.ts';
import { type Reason, reasonAsWritten } from './reason.ts';
import type { DimensionScore, DimensionScores, Result, RunInfo, SeriesResult, TargetInfo } from './result.ts';
import { makeSentShot, sessionId } from './shot.fixture.ts';
import { straightAngles } from './vocabulary.ts';

export function makeDimension(changes: Partial<DimensionScore> = {}): DimensionScore {
  return {
    score: 100,
    least: changes.score === undefined ? 100 : changes.score,
    word: null,
    asked: { score: 100, least: 100 },
    shown: { score: 100, least: 100 },
    seenShare: 0.6,
    n: 9,
    measured: 6,
    notApplicable: 1,
    errored: 0,
    ...changes,
  };
}

export function makeDimensions(changes: Partial<DimensionScores> = {}): DimensionScores {
  return {
    consistency: makeDimension(),
    relevance: makeDimension({ seenShare: 0.25 }),
    logo: makeDimension({ shown: null, seenShare: 0 }),
    ...changes,
  };
}

type SeriesChanges = Partial<Omit<SeriesResult, 'blockers'>> & {
  readonly blockers?: readonly (Reason | string)[];
};

export function makeSeriesResult({ blockers = [], ...changes }: SeriesChanges = {}): SeriesResult {
  const { id, title, why, car, logo } = makeCase();
  return {
    ...{ id, title, why, car, logo },
    target: 'studio',
    sample: 1,
    status: 'ok',
    passed: true,
    blockers: blockers.map((one) => (typeof one === 'string' ? reasonAsWritten(one) : one)),
    sessionId,
    score: 100,
    least: changes.score === undefined ? 100 : changes.score,
    word: changes.grade === undefined ? 'excellent' : changes.grade,
    grade: 'excellent',
    dimensions: makeDimensions(),
    startedAt: '2026-11-23T18:45:02.000Z',
    durationMs: 1_020,
    sumOfLatenciesMs: 2_460,
    speedup: 2.41,
    warnings: [],
    log: [],
    checks: [],
    shots: straightAngles.map((angle) => makeSentShot(angle)),
    ...changes,
  };
}

export function makeResult(changes: Partial<Result> = {}): Result {
  return {
    schemaVersion: 3,
    run: makeRun(),
    targets: [makeTarget()],
    summaries: [makeSummary()],
    gate: { ok: true, title: 'The case passes', message: 'Every case scores 60 or more.', exitCode: 0 },
    cases: [makeSeriesResult()],
    ...changes,
  };
}

/** Five cases, each drawn three times. */
export function makeRepeatedResult(): Result {
  const ids = ['bmw-x5', 'great-wall-h6', 'mercedes-e-class', 'peugeot-308', 'renault-clio'];
  const cases = ids.flatMap((id) => [1, 2, 3].map((sample) => makeSeriesResult({ id, sample })));
  const verdicts = { passed: 15, failed: 0, errored: 0 };
  const counts = { cases: 5, series: 15, ...verdicts, shots: 45, photos: 45 };
  return makeResult({ cases, summaries: [makeSummary({ counts })] });
}

export function makeRun(changes: Partial<RunInfo> = {}): RunInfo {
  return {
    id: '20261123T184502Z-x7f2',
    suite: 'full',
    argv: ['run', '--suite', 'full'],
    startedAt: '2026-11-23T18:45:02.000Z',
    durationMs: 4_812,
    git: { sha: '0123456789abcdef0123456789abcdef01234567', dirty: false },
    versions: { 'car-eval': '0.1.0', node: '20.20.0', sharp: '0.35.5' },
    status: 'complete',
    promptsOnly: false,
    rubric: {
      profile: 'strict',
      weights: { consistency: 30, relevance: 40, logo: 30 },
      thresholds: { pass: 60, excellent: 80, good: 60, maxErrorRate: 0 },
    },
    ...changes,
  };
}

export function makeTarget(changes: Partial<TargetInfo> = {}): TargetInfo {
  return {
    id: 'studio',
    label: 'Embedded studio',
    type: 'studio',
    baseUrl: 'http://127.0.0.1:41234',
    model: 'studio',
    capabilities: { negativePrompt: true, seed: true, writesPrompts: false },
    synthetic: true,
    degraded: false,
    notes: [],
    ...changes,
  };
}

export function makeSummary(changes: Partial<Result['summaries'][number]> = {}): Result['summaries'][number] {
  return {
    target: 'studio',
    overall: 100,
    least: changes.overall === undefined ? 100 : changes.overall,
    word: changes.grade === undefined ? 'excellent' : changes.grade,
    grade: 'excellent',
    dimensions: makeDimensions(),
    counts: { cases: 1, passed: 1, failed: 0, errored: 0, shots: 3, photos: 3 },
    speed: { durationMs: 1_020, sumOfLatenciesMs: 2_460, speedup: 2.41, grade: 'excellent' },
    ...changes,
  };
}
