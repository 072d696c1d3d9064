import { seriesOf } from '../../../model/cluster.ts';
import type { Comparison } from '../../../model/comparison.ts';
import type { Summary } from '../../../model/result.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import { type Expectation, sayExpectation } from '../../cars-like-these.ts';
import { countStandings, standings } from '../../count-standings.ts';
import { sayEnds, sayGrade, sayLooked } from '../../say-ends.ts';
import type { CaseStanding } from '../../sort-cases.ts';
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
  readonly likeThese: Expectation | null;
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
    overall: { ...viewOverall(summary, result, words), delta: deltas.overall },
    likeThese: sayExpectation(summary.target, result, words),
    dimensions: viewDimensions(summary.dimensions, thresholds, words).map((dimension, index) => ({
      ...dimension,
      weight: words.say('scores.weight', { percent: words.percent((shares[index] ?? 0) / 100) }),
      delta: deltas.dimensions[index] ?? null,
    })),
    speed: viewSpeed(summary, words),
  };
}

function viewOverall(
  summary: Summary,
  { outlines, run }: StoredResult,
  words: Words,
): Omit<SummaryView['overall'], 'delta'> {
  const { counts, overall, least, grade, coverage } = summary;
  const { passed, failed, known = 0 } = counts;
  const scoredKey = seriesOf(counts) > counts.cases ? 'scores.scoredSeries' : 'scores.scoredCases';
  return {
    score: sayEnds({ score: overall, least }, words),
    looked: sayLooked(coverage, words),
    grade: sayGrade({ score: overall, grade }, run.rubric.thresholds, words),
    bar: viewBar(words.say('scores.overall'), { score: overall, least }, words),
    scored:
      overall === null ? words.say('scores.noMean') : words.say(scoredKey, { n: passed + failed + known }),
    counts: viewCounts(
      outlines.filter(({ target }) => target === summary.target),
      words,
    ),
  };
}

/** By what was looked at, as the tabs count them: without a fault a car has passed only where all was. */
function viewCounts(outlines: readonly SeriesOutline[], words: Words): SummaryView['overall']['counts'] {
  const counts = countStandings(outlines);
  return standings
    .filter((name) => counts[name] > 0)
    .map((name) => ({ name, text: words.say(countTexts[name], { n: counts[name] }) }));
}

const countTexts = {
  fail: 'scores.casesFailed',
  doubt: 'first.clause.doubt',
  unsure: 'scores.casesErrored',
  known: 'scores.casesKnown',
  clean: 'first.clause.clean',
  pass: 'scores.casesPassed',
} as const satisfies Record<CaseStanding, TextKey>;

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
