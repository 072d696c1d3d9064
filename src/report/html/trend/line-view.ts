import type { TrendChange, TrendLine } from '../../../model/trend.ts';
import { dimensions } from '../../../model/vocabulary.ts';
import { sayChange, sayLine } from '../../trend/say-line.ts';
import { sayWatch } from '../../trend/say-watch.ts';
import type { Words } from '../../words.ts';
import { anchorOf } from '../parts/safe-href.ts';
import type { Sign } from '../parts/view-context.ts';
import { type ChartView, viewChart } from './chart-view.ts';

/** The runs of the same cars at one target. */
export interface LineView {
  readonly anchor: string;
  readonly title: string;
  readonly synthetic: boolean;
  /** How to read its charts is said once. */
  readonly isFirst: boolean;
  readonly watch: Sign;
  readonly overall: ChartView;
  readonly dimensions: readonly ChartView[];
  /** Numbered as the marks of the charts. */
  readonly changes: readonly {
    readonly n: string;
    readonly day: string;
    readonly texts: readonly string[];
  }[];
}

export function viewLine(line: TrendLine, number: number, words: Words): LineView {
  const watch = sayWatch(line.watch, words);
  return {
    anchor: anchorOf('line', number),
    title: sayLine(line, words),
    synthetic: line.target.synthetic,
    isFirst: number === 1,
    watch: { name: watch.name, word: watch.text },
    overall: viewChart(line, 'overall', words),
    dimensions: dimensions.map((name) => viewChart(line, name, words)),
    changes: line.changes.map((change, index) => viewChange(change, { line, n: `${index + 1}` }, words)),
  };
}

function viewChange(
  change: TrendChange,
  { line, n }: { readonly line: TrendLine; readonly n: string },
  words: Words,
): LineView['changes'][number] {
  const day = words.day(line.points[change.at]?.startedAt ?? '');
  return { n, day, texts: sayChange(change, words) };
}
