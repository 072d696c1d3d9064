import type { Trend, TrendLine, TrendPoint } from '../../../model/trend.ts';
import { gatedScores } from '../../../model/vocabulary.ts';
import { sayEndsBriefly } from '../../say-ends.ts';
import { verdictSigns } from '../../verdict-of.ts';
import type { Words } from '../../words.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { Sign } from '../parts/view-context.ts';

/** A run at one target, as a row of the table. */
export interface RunRow {
  readonly when: string;
  /** Of its report; null where there is none. */
  readonly href: string | null;
  readonly run: string;
  readonly target: string;
  readonly suite: string;
  readonly outcome: Sign;
  readonly passed: string;
  /** In the order of the columns. */
  readonly scores: readonly string[];
  /** Why there are none; null where there are. */
  readonly gap: string | null;
  readonly failed: readonly Quoted[];
}

/** The newest first. */
export function viewRows({ lines }: Trend, words: Words): RunRow[] {
  const rows = lines.flatMap(({ target, points }) => points.map((point) => ({ target, point })));
  const sorted = rows.toSorted(
    ({ point: one }, { point: other }) => Date.parse(other.startedAt) - Date.parse(one.startedAt),
  );
  return sorted.map(({ target, point }) => viewRow(point, target, words));
}

function viewRow(point: TrendPoint, target: TrendLine['target'], words: Words): RunRow {
  const { name, key } = verdictSigns[point.verdict];
  const { gap, scores, passed } = point;
  return {
    when: words.date(point.startedAt),
    href: point.report && hrefOf(point.report),
    run: point.run,
    target: target.label,
    suite: point.promptsOnly ? `${point.suite} (${words.say('trend.promptsOnly')})` : point.suite,
    outcome: { name, word: words.say(key) },
    passed: gap === null ? words.say('samples.passed.some', passed) : words.say('scores.none'),
    scores: gatedScores.map((score) => sayEndsBriefly(scores[score], words)),
    gap: gap === null ? null : words.say(`trend.gap.${gap}`),
    failed: point.failed.map(quoteText),
  };
}

/** A folder may have any name: `javascript:` is none of a scheme. */
function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
