import type { Trend } from '../../../model/trend.ts';
import { gatedScores } from '../../../model/vocabulary.ts';
import { alarmAt } from '../../../statistics/rank-watch.ts';
import type { Words } from '../../words.ts';
import type { ReportAssets } from '../page/view-model.ts';
import { type LineView, viewLine } from './line-view.ts';
import { type RunRow, viewRows } from './rows-view.ts';

/** The index of all runs of a folder. */
export interface TrendView {
  readonly lang: string;
  readonly assets: ReportAssets;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly lines: readonly LineView[];
  readonly watchLegend: string;
  readonly columns: readonly string[];
  readonly rows: readonly RunRow[];
  readonly unreadable: {
    readonly title: string;
    readonly items: readonly { readonly folder: string; readonly reason: string }[];
  } | null;
}

export function viewTrend(trend: Trend, assets: ReportAssets, words: Words): TrendView {
  const [overall, ...rest] = gatedScores;
  const dimensions = rest.map((name) =>
    words.say(`dimension.${name as Exclude<typeof name, typeof overall>}`),
  );
  return {
    lang: words.lang,
    assets,
    title: words.say('trend.title'),
    facts: listFacts(trend, words),
    lines: listLines(trend).map((line, index) => viewLine(line, index + 1, words)),
    watchLegend: words.say('trend.watch.legend', { alarmAt }),
    columns: [words.say('scores.overall'), ...dimensions],
    rows: viewRows(trend, words),
    unreadable: viewUnreadable(trend, words),
  };
}

/** A single run is no course: it stands in the table, unless there is nothing else. */
function listLines({ lines }: Trend): Trend['lines'] {
  const courses = lines.filter(({ points }) => points.length > 1);
  return courses.length > 0 ? courses : lines.slice(0, 1);
}

function listFacts({ lines }: Trend, words: Words): TrendView['facts'] {
  const points = lines.flatMap((line) => line.points);
  const days = points.map(({ startedAt }) => startedAt).toSorted();
  const [first, newest] = [days[0], days.at(-1)];
  if (first === undefined || newest === undefined) return [];
  const runs = new Set(points.map(({ run }) => run)).size;
  return [
    { label: words.say('trend.meta.runs'), value: words.number(runs) },
    { label: words.say('trend.meta.first'), value: words.date(first) },
    { label: words.say('trend.meta.newest'), value: words.date(newest) },
  ];
}

function viewUnreadable({ unreadable }: Trend, words: Words): TrendView['unreadable'] {
  if (unreadable.length === 0) return null;
  return { title: words.say('trend.unreadable', { n: unreadable.length }), items: unreadable };
}
