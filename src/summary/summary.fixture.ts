import { shotError } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { Check, CheckStatus } from '../model/check.ts';
import type { RunInfo, ScoredShot, SeriesResult, TargetInfo } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { dimensions, halves } from '../model/rubric.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Photo } from '../model/shot.ts';
import { type SeriesToSummarise, summariseSeries } from './summarise-series.ts';

export function makeCheck(changes: Partial<Check> = {}): Check {
  return {
    id: 'brand',
    title: 'The brand is asked for',
    dimension: 'relevance',
    half: 'asked',
    scope: 'shot',
    evidence: 'prompt',
    status: 'pass',
    score: 1,
    weight: 30,
    reason: 'asks for "Renault"',
    details: { expected: null, measured: null, marks: [] },
    ...changes,
  };
}

const photo: Photo = {
  sha256: 'a'.repeat(64),
  path: `images/${'a'.repeat(64)}.jpg`,
  mime: 'image/jpeg',
  width: 1024,
  height: 768,
  bytes: 80_000,
  thumbs: null,
  measures: null,
};

export function makeShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  return {
    key: `key-${angle}`,
    angle,
    status: 'ok',
    prompt: 'a car',
    sentPrompt: 'a car',
    negativePrompt: null,
    url: null,
    seed: 1,
    sessionId: 'CAR-00000001',
    startedAtMs: 0,
    latencyMs: 1000,
    attempts: [],
    error: null,
    warnings: [],
    photo,
    checks: [],
    ...changes,
  };
}

export function makeFailedShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const error = shotError('placeholder-image', 'A fixed stand-in picture arrived.');
  return makeShot(angle, { status: 'failed', error, ...changes });
}

export function makeErroredShot(angle: Angle, changes: Partial<ScoredShot> = {}): ScoredShot {
  const error = shotError('timeout', 'No answer within 30 s');
  return makeShot(angle, { status: 'errored', error, photo: null, latencyMs: null, ...changes });
}

/** A score 0..1, or a status that has none. */
export type Finding = number | Exclude<CheckStatus, 'pass' | 'warn' | 'fail'>;

/** Findings by check id: one for all shots, or one per shot. Ids left out take the finding of their half. */
export interface Findings {
  readonly asked: Finding;
  readonly shown: Finding;
  readonly [id: string]: Finding | readonly Finding[];
}

const seriesIds: ReadonlySet<string> = new Set([
  ...['single-session', 'unique-seeds', 'consistency-hints', 'distinct-views', 'same-paint', 'same-car'],
]);

/** A series with a record of every check of the strict profile. */
export function makeSeries(shots: readonly ScoredShot[], findings: Findings) {
  const record = (scope: Check['scope'], index: number) =>
    allChecks()
      .filter((check) => check.scope === scope)
      .map((check) => applyFinding(check, pickFinding(findings, check, index)));
  return {
    checks: record('series', 0),
    shots: shots.map((shot, index) => ({ ...shot, checks: record('shot', index) })),
    warnings: [],
  };
}

function allChecks(): Check[] {
  return dimensions.flatMap((dimension) =>
    halves.flatMap((half) =>
      Object.entries(publishedRubric.profiles.strict[dimension][half]).map(([id, weight]) =>
        makeCheck({
          id,
          dimension,
          half,
          weight,
          scope: seriesIds.has(id) ? 'series' : 'shot',
          reason: `${id} says so`,
        }),
      ),
    ),
  );
}

function pickFinding(findings: Findings, check: Check, index: number): Finding {
  const found = findings[check.id] ?? findings[check.half];
  return typeof found === 'object' ? (found[index] ?? 'unmeasured') : found;
}

function applyFinding(check: Check, finding: Finding): Check {
  if (typeof finding === 'string') return { ...check, status: finding, score: null };
  if (finding === 1) return { ...check, status: 'pass', score: 1 };
  return { ...check, status: finding === 0 ? 'fail' : 'warn', score: finding };
}

export const clio: EvalCase = {
  id: 'renault-clio',
  title: 'Renault Clio 2019',
  why: 'Its badge is often drawn as another.',
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
  angles: ['front', 'side', 'rear'],
  logo: { expected: 'Renault: diamond', accept: ['Renault'], confusable: ['Toyota'], classic: null },
};

export const studio: TargetInfo = {
  id: 'studio',
  label: 'Embedded studio',
  type: 'studio',
  baseUrl: null,
  model: null,
  capabilities: { negativePrompt: true, seed: true, writesPrompts: false },
  synthetic: true,
  degraded: false,
  notes: [],
};

export const facts: SeriesFacts = {
  sessionId: 'CAR-00000001',
  startedAt: '2026-11-23T18:45:02.000Z',
  durationMs: 2000,
  warnings: [],
  log: ['3 pictures'],
};

/** Three good shots with the given findings, summarised. */
export function summarise(findings: Findings, changes: Partial<SeriesToSummarise> = {}): SeriesResult {
  const shots = [makeShot('front'), makeShot('side'), makeShot('rear')];
  return summariseSeries({
    evalCase: clio,
    target: studio,
    sample: 1,
    facts,
    scored: makeSeries(shots, findings),
    rubric: publishedRubric,
    passScore: 60,
    promptsOnly: false,
    ...changes,
  });
}

export function makeRun(changes: Partial<RunInfo> = {}): RunInfo {
  return {
    id: '20261123T184502Z-x7f2',
    suite: 'full',
    argv: ['run'],
    startedAt: '2026-11-23T18:45:02.000Z',
    durationMs: 5000,
    git: null,
    versions: {},
    status: 'complete',
    promptsOnly: false,
    rubric: {
      profile: 'strict',
      weights: publishedRubric.weights,
      thresholds: { pass: 60, excellent: 80, good: 60, maxErrorRate: 0 },
    },
    ...changes,
  };
}
