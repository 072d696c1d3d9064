import type { EvalCase } from '../model/case.ts';
import type { Check } from '../model/check.ts';
import type { ScoredShot, SeriesResult, TargetInfo } from '../model/result.ts';
import { dimensions as dimensionNames, type Grade, type Rubric } from '../model/rubric.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Warning } from '../model/shot.ts';
import { scoreDimensions, scoreOverall } from './dimension-scores.ts';
import { gradeScore } from './grade.ts';
import { roundScore } from './numbers.ts';
import { roundDimensions } from './round-dimensions.ts';
import { decideOutcome, seriesStatus } from './series-outcome.ts';
import { timeSeries } from './speed.ts';

export interface SeriesToSummarise {
  readonly evalCase: EvalCase;
  readonly target: TargetInfo;
  /** 1-based number of the draw. */
  readonly sample: number;
  readonly facts: SeriesFacts;
  /** What the scorers made of the series. */
  readonly scored: {
    readonly checks: Check[];
    readonly shots: ScoredShot[];
    readonly warnings: Warning[];
  };
  readonly rubric: Rubric;
  /** Lowest passing score, 0..100. */
  readonly passScore: number;
  readonly promptsOnly: boolean;
}

/** Puts one scored series into the form of the result: its scores, its verdict, its times. Pure. */
export function summariseSeries(input: SeriesToSummarise): SeriesResult {
  const { evalCase, facts, scored, rubric, passScore, promptsOnly } = input;
  const { checks, shots, warnings } = scored;
  const dimensions = scoreDimensions(scored, rubric);
  // What people read is what decides: a 59.96 is written, graded and passed as 60.
  const score = roundScore(scoreOverall(dimensions, rubric));
  const unscored = dimensionNames.filter((name) => dimensions[name].score === null);
  const verdict = decideOutcome({ checks, shots, score, unscored, passScore, promptsOnly });
  return {
    id: evalCase.id,
    title: evalCase.title,
    why: evalCase.why,
    target: input.target.id,
    sample: input.sample,
    car: evalCase.car,
    logo: evalCase.logo,
    status: seriesStatus(shots),
    ...verdict,
    sessionId: facts.sessionId,
    score,
    grade: gradeVerdict(verdict.passed, score, rubric),
    dimensions: roundDimensions(dimensions),
    startedAt: facts.startedAt,
    ...timeSeries(facts.durationMs, shots),
    warnings,
    log: facts.log,
    ...(facts.references && { references: facts.references }),
    checks,
    shots,
  };
}

/** A case that does not pass earns no praise whatever its number, and one without a verdict no grade at all. */
function gradeVerdict(passed: boolean | null, score: number | null, rubric: Rubric): Grade | null {
  if (passed === null || score === null) return null;
  return passed ? gradeScore(score, rubric) : 'needs work';
}
