import { shotError } from '../errors.ts';
import type { Angle } from './car.ts';
import { angles } from './car.ts';
import type { Check } from './check.ts';
import type { DimensionScore, DimensionScores, Result, ScoredShot, SeriesResult } from './result.ts';
import type { Photo } from './shot.ts';

/** A made-up but well-formed SHA-256, distinct for each text. */
export function fakeSha(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64);
}

export function makePhoto(name: string, changes: Partial<Photo> = {}): Photo {
  const sha256 = fakeSha(name);
  return {
    sha256,
    path: `images/${sha256}.jpg`,
    mime: 'image/jpeg',
    width: 1024,
    height: 768,
    bytes: 84_212,
    thumbs: { 320: `thumbs/${sha256}-320.webp`, 640: `thumbs/${sha256}-640.webp` },
    measures: null,
    ...changes,
  };
}

type CheckChanges = Partial<Omit<Check, 'details'>> & { details?: Partial<Check['details']> };

export function makeCheck(changes: CheckChanges = {}): Check {
  return {
    id: 'brand',
    title: 'Brand is asked for',
    dimension: 'relevance',
    half: 'asked',
    scope: 'shot',
    evidence: 'prompt',
    status: 'pass',
    score: 1,
    weight: 30,
    reason: 'the prompt asks for a Renault',
    ...changes,
    details: { expected: null, measured: null, marks: [], ...changes.details },
  };
}

export function makeShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const index = angles.indexOf(angle);
  const prompt = `2019 Renault Clio hatchback in blue paint, ${angle} view, the same vehicle in every picture, silver diamond badge`;
  return {
    key: fakeSha(`key-${angle}`),
    angle,
    status: 'ok',
    prompt,
    sentPrompt: prompt,
    negativePrompt: 'Toyota badge, Honda badge',
    url: `http://127.0.0.1:41234/prompt/${encodeURIComponent(prompt)}?width=1024&height=768&seed=${123_456 + index}`,
    seed: 123_456 + index,
    sessionId: 'CAR-3f8a9b2c',
    startedAtMs: 20 + index * 5,
    latencyMs: 640 + index * 180,
    attempts: [{ startedAtMs: 20 + index * 5, durationMs: 640 + index * 180, status: 200, error: null }],
    error: null,
    warnings: [],
    photo: makePhoto(`clio-${angle}`),
    checks: [],
    ...changes,
  };
}

/** A shot the target answered with something unusable. */
export function makeFailedShot(angle: Angle): ScoredShot {
  return makeShot(angle, {
    status: 'failed',
    photo: null,
    error: shotError('placeholder-host', 'picsum.photos hands out stock pictures, not this car'),
    url: 'https://picsum.photos/1024/768',
  });
}

/** A shot that never got an answer, after three tries. */
export function makeErroredShot(angle: Angle): ScoredShot {
  return makeShot(angle, {
    status: 'errored',
    photo: null,
    latencyMs: null,
    attempts: [0, 1, 2].map((n) => ({
      startedAtMs: 30 + n * 2400,
      durationMs: 900 + n * 100,
      status: n === 1 ? 503 : null,
      error: n === 1 ? 'HTTP 503' : 'connect ECONNREFUSED',
    })),
    error: shotError('connection', 'connect ECONNREFUSED after 3 attempts'),
  });
}

export function makeDimension(changes: Partial<DimensionScore> = {}): DimensionScore {
  return {
    score: 100,
    asked: 100,
    shown: 100,
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

export function makeSeriesResult(changes: Partial<SeriesResult> = {}): SeriesResult {
  return {
    id: 'renault-clio',
    title: 'Renault Clio',
    why: 'Its diamond badge is often drawn as a Toyota oval or a Honda H.',
    target: 'studio',
    sample: 1,
    car: {
      brand: 'Renault',
      model: 'Clio',
      year: 2019,
      color: 'blue',
      bodyType: 'hatchback',
      vehicleType: 'легкові',
      condition: 'used',
      description: '',
    },
    logo: {
      expected: 'Renault: silver diamond outline with a hollow centre',
      accept: ['Renault'],
      confusable: ['Toyota', 'Honda'],
      classic: null,
    },
    status: 'ok',
    passed: true,
    blockers: [],
    sessionId: 'CAR-3f8a9b2c',
    score: 100,
    grade: 'excellent',
    dimensions: makeDimensions(),
    startedAt: '2026-11-23T18:45:02.000Z',
    durationMs: 1_020,
    sumOfLatenciesMs: 2_460,
    speedup: 2.41,
    warnings: [],
    log: [],
    checks: [],
    shots: angles.map((angle) => makeShot(angle)),
    ...changes,
  };
}

export function makeResult(changes: Partial<Result> = {}): Result {
  return {
    schemaVersion: 1,
    run: {
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
    },
    targets: [makeTarget()],
    summaries: [makeSummary()],
    gate: { ok: true, title: 'The case passes', message: 'Every case scores 60 or more.', exitCode: 0 },
    cases: [makeSeriesResult()],
    ...changes,
  };
}

export function makeTarget(changes: Partial<Result['targets'][number]> = {}): Result['targets'][number] {
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
    grade: 'excellent',
    dimensions: makeDimensions(),
    counts: { cases: 1, passed: 1, failed: 0, errored: 0, shots: 3, photos: 3 },
    speed: { durationMs: 1_020, sumOfLatenciesMs: 2_460, speedup: 2.41, grade: 'excellent' },
    ...changes,
  };
}
