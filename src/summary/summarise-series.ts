import type { EvalCase } from '../model/case.ts';
import type { Check } from '../model/check.ts';
import type { ScoredShot, SeriesResult, TargetInfo } from '../model/result.ts';
import { dimensions as dimensionNames, type Grade, type Rubric } from '../model/rubric.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Warning } from '../model/shot.ts';
import { coverSeries } from './coverage.ts';
import { type ExactDimensions, isAllDecided, scoreDimensions, scoreOverall } from './dimension-scores.ts';
import { type Ends, roundEnds, spreadEnds } from './ends.ts';
import { gradeEnds } from './grade.ts';
import { decideOutcome, seriesStatus } from './series-outcome.ts';
import { timeSeries } from './speed.ts';
import { writeDimensions } from './write-dimensions.ts';

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
  const exact = scoreDimensions(scored);
  // What people read is what decides: a 59.96 is written, graded and passed as 60.
  const ends = roundEnds(scoreOverall(exact, rubric.weights));
  const unscored = dimensionNames.filter((name) => exact[name].ends === null && !exact[name].isVoid);
  const zeros = dimensionNames.filter((name) => roundEnds(exact[name].ends)?.score === 0);
  const verdict = decideOutcome({
    ...{ checks, shots, unscored, zeros, passScore, promptsOnly },
    score: ends?.score ?? null,
  });
  const word = gradeCase(verdict.passed, { exact, ends, rubric });
  return {
    id: evalCase.id,
    title: evalCase.title,
    why: evalCase.why,
    ...(evalCase.source && { source: evalCase.source }),
    target: input.target.id,
    sample: input.sample,
    car: evalCase.car,
    logo: evalCase.logo,
    status: seriesStatus(shots),
    ...verdict,
    sessionId: facts.sessionId,
    ...spreadEnds(ends),
    word,
    grade: word,
    coverage: coverSeries(scored, exact, rubric.weights),
    dimensions: writeDimensions(exact, rubric),
    startedAt: facts.startedAt,
    ...timeSeries(facts.durationMs, shots),
    warnings,
    log: facts.log,
    ...(facts.references && { references: facts.references }),
    checks,
    shots,
  };
}

interface CaseToGrade {
  readonly exact: ExactDimensions;
  readonly ends: Ends | null;
  readonly rubric: Rubric;
}

/** A case that does not pass earns no praise whatever its number, and one without an outcome no grade at all. */
function gradeCase(passed: boolean | null, { exact, ends, rubric }: CaseToGrade): Grade | null {
  if (passed === null) return null;
  return gradeEnds({ ends, hasFault: !passed, isDecided: isAllDecided(exact) }, rubric);
}
