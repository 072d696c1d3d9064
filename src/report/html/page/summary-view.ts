import { seriesOf } from '../../../model/cluster.ts';
import type { Comparison } from '../../../model/comparison.ts';
import type { Summary } from '../../../model/result.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import { estimateTarget, sayLikeThese, tellingCars } from '../../cars-like-these.ts';
import { sayEnds, sayGrade, sayLooked, type Thresholds } from '../../say-ends.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import { viewDeltas } from '../compare/deltas-view.ts';
import { type DimensionView, viewBar, viewDimensions } from '../parts/score-view.ts';

/** The scores of one target. */
export interface SummaryView {
  /** Names the target where there are several; null otherwise. */
  readonly title: string | null;
  readonly overall: {
    readonly score: string;
    /** How many checks of the pictures were looked at; null where all were. */
    readonly looked: string | null;
    readonly grade: string | null;
    readonly bar: ReturnType<typeof viewBar>;
    readonly scored: string;
    /** Against the run that is compared with; null without one. */
    readonly delta: string | null;
    readonly counts: readonly { readonly name: string; readonly text: string }[];
  };
  /** What may be expected of other cars; null where too few tell nothing. */
  readonly likeThese: { readonly text: string; readonly isTelling: boolean } | null;
  readonly dimensions: readonly (DimensionView & {
    readonly weight: string;
    readonly delta: string | null;
  })[];
  readonly speed: {
    readonly mean: string;
    readonly grade: string | null;
    readonly details: readonly string[];
  };
}

export function viewSummaries(
  result: StoredResult,
  comparison: Comparison | null,
  words: Words,
): SummaryView[] {
  return result.summaries.map((summary) => viewSummary(summary, result, { comparison, words }));
}

interface SummaryContext {
  readonly comparison: Comparison | null;
  readonly words: Words;
}

function viewSummary(
  summary: Summary,
  result: StoredResult,
  { comparison, words }: SummaryContext,
): SummaryView {
  const deltas = viewDeltas(comparison, summary.target, words);
  const label = result.targets.find(({ id }) => id === summary.target)?.label ?? summary.target;
  const { weights, thresholds } = result.run.rubric;
  const shares = [weights.consistency, weights.relevance, weights.logo];
  return {
    title: result.summaries.length > 1 ? words.say('scores.titleFor', { target: label }) : null,
    overall: { ...viewOverall(summary, thresholds, words), delta: deltas.overall },
    likeThese: viewLikeThese(summary.target, result, words),
    dimensions: viewDimensions(summary.dimensions, thresholds, words).map((dimension, index) => ({
      ...dimension,
      weight: words.say('scores.weight', { percent: words.percent((shares[index] ?? 0) / 100) }),
      delta: deltas.dimensions[index] ?? null,
    })),
    speed: viewSpeed(summary, words),
  };
}

function viewLikeThese(target: string, result: StoredResult, words: Words): SummaryView['likeThese'] {
  const estimate = estimateTarget(target, result);
  const text = estimate && sayLikeThese(estimate, words);
  return estimate && text ? { text, isTelling: estimate.cars >= tellingCars } : null;
}

function viewOverall(
  summary: Summary,
  thresholds: Thresholds,
  words: Words,
): Omit<SummaryView['overall'], 'delta'> {
  const { passed, failed, known = 0, errored, noOutcome = errored } = summary.counts;
  const isRepeated = seriesOf(summary.counts) > summary.counts.cases;
  const counts: [string, TextKey, number][] = [
    ['pass', 'scores.casesPassed', passed],
    ['fail', 'scores.casesFailed', failed],
    ['known', 'scores.casesKnown', known],
    ['unsure', 'scores.casesErrored', noOutcome],
  ];
  return {
    score: sayEnds({ score: summary.overall, least: summary.least }, words),
    looked: sayLooked(summary.coverage, words),
    grade: sayGrade({ score: summary.overall, grade: summary.grade }, thresholds, words),
    bar: viewBar(words.say('scores.overall'), { score: summary.overall, least: summary.least }, words),
    scored:
      summary.overall === null
        ? words.say('scores.noMean')
        : words.say(isRepeated ? 'scores.scoredSeries' : 'scores.scoredCases', {
            n: passed + failed + known,
          }),
    counts: counts
      .filter(([, , n]) => n > 0)
      .map(([name, key, n]) => ({ name, text: words.say(key, { n }) })),
  };
}

function viewSpeed({ speed }: Summary, words: Words): SummaryView['speed'] {
  const { durationMs, sumOfLatenciesMs, speedup, grade } = speed;
  const details = [
    durationMs === null ? null : words.say('scores.speedMean'),
    sumOfLatenciesMs === null
      ? null
      : words.say('scores.speedSum', { seconds: words.duration(sumOfLatenciesMs) }),
    speedup === null ? null : words.say('scores.speedup', { factor: words.number(speedup) }),
  ];
  return {
    mean: durationMs === null ? words.say('scores.none') : words.duration(durationMs),
    // Asked together, and slower than one after another: nothing to praise.
    grade: grade === null || (speedup ?? 1) < 1 ? null : words.say(`grade.${grade}`),
    details: details.filter((detail) => detail !== null),
  };
}
