import { makeCase } from '../model/case.fixture.ts';
import { makeCheck } from '../model/check.fixture.ts';
import type { Check, CheckStatus } from '../model/check.ts';
import { makeTarget } from '../model/result.fixture.ts';
import type { ScoredShot, SeriesResult } from '../model/result.ts';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { dimensions, halves } from '../model/rubric.ts';
import type { SeriesFacts } from '../model/series.ts';
import { makeShot, sessionId } from '../model/shot.fixture.ts';
import { type SeriesToSummarise, summariseSeries } from './summarise-series.ts';

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

const topics: Readonly<Record<string, string>> = {
  ...{ 'right-badge': 'badge', 'no-wrong-badge': 'badge', 'brand-model': 'brand', 'body-shown': 'body' },
  ...{ 'angle-shown': 'angle', 'whole-car': 'whole car', 'paint-color': 'paint', 'same-paint': 'paint' },
  ...{ 'same-car': 'same car', 'distinct-views': 'copies' },
};

const decisiveIds: ReadonlySet<string> = new Set([
  ...[
    'distinct-views',
    'same-paint',
    'same-car',
    'paint-color',
    'brand-model',
    'right-badge',
    'no-wrong-badge',
  ],
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
          ...(decisiveIds.has(id) && { decisive: true as const }),
          topic: topics[id] ?? id,
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

export const clio = makeCase();

export const studio = makeTarget();

export const facts: SeriesFacts = {
  sessionId,
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
