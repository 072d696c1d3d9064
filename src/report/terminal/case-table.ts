import { isRepeated } from '../../model/cluster.ts';
import type { Dimension } from '../../model/rubric.ts';
import { averageEnds, type FoldedCase, foldSamples } from '../../run/fold-samples.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { sayEndsBriefly } from '../say-ends.ts';
import { caseOutcome, type Outcome } from '../sort-cases.ts';
import type { Words } from '../words.ts';
import { widthOf } from './align-columns.ts';
import { type Paint, paintOutcome } from './paint.ts';
import { clip, pad, plainText } from './plain-text.ts';

interface TableOptions {
  readonly paint: Paint;
  readonly words: Words;
  readonly width: number;
  readonly isManyTargets: boolean;
}

type ColumnName = 'case' | Dimension | 'overall' | 'time' | 'passed' | 'lowest' | 'spread';

interface Column {
  /** Without one: no heading. */
  readonly heading?: ColumnName;
  readonly cell: (one: FoldedCase, options: TableOptions) => string;
}

const dimensionColumns = (['consistency', 'relevance', 'logo'] as const).map(
  (name): Column => ({
    heading: name,
    cell: ({ samples }, { words }) => sayDimension(samples, name, words),
  }),
);

const outcomeColumn: Column = {
  cell: (one, { words }) => words.say(`terminal.outcome.${outcomeOf(one)}`),
};
const nameColumn: Column = {
  heading: 'case',
  cell: ({ id, target }, { isManyTargets }) => plainText(isManyTargets ? `${id} ${target}` : id),
};
const overallColumn: Column = {
  heading: 'overall',
  cell: ({ mean }, { words }) => sayEndsBriefly(mean, words),
};
const timeColumn: Column = { heading: 'time', cell: ({ samples }, { words }) => sayTime(samples, words) };

const columns = [outcomeColumn, nameColumn, ...dimensionColumns, overallColumn, timeColumn];
/** Of cases that were drawn more than once: how many samples passed, the mean, the lowest and how far they lie apart. */
const repeatedColumns: readonly Column[] = [
  outcomeColumn,
  nameColumn,
  {
    heading: 'passed',
    cell: ({ passed: { n, of } }, { words }) => (of === 0 ? '-' : words.say('terminal.passedOf', { n, of })),
  },
  ...dimensionColumns,
  overallColumn,
  { heading: 'lowest', cell: ({ lowest }, { words }) => sayEndsBriefly(lowest, words) },
  { heading: 'spread', cell: ({ spread }, { words }) => (spread === null ? '-' : words.number(spread)) },
];

/** One line per case, in the order given; `*` marks a dimension of which only the asked half applies. */
export function caseTable(cases: readonly SeriesOutline[], options: TableOptions): string {
  const folded = foldSamples(cases);
  const shown = isRepeated(cases) ? repeatedColumns : columns;
  const headings = shown.map(({ heading }) =>
    heading ? options.words.say(`terminal.column.${heading}`) : '',
  );
  const rows = folded.map((one) => shown.map(({ cell }) => cell(one, options)));
  const widths = columnWidths([headings, ...rows], options.width);
  const head = options.paint.dim(layOutCells(headings, widths).join('  '));
  const lines = rows.map((cells, index) => {
    const [outcome = '', ...rest] = layOutCells(cells, widths);
    const one = folded[index];
    const painted = one ? paintOutcome(one.worst, options.paint, outcome) : outcome;
    return [painted, ...rest].join('  ');
  });
  const note = cases.some(isAskedOnly) ? [options.words.say('terminal.askedOnly')] : [];
  return [head, ...lines, ...note.map(options.paint.dim)].join('\n');
}

/** That of its worst sample: a case that fails sometimes does not pass. */
function outcomeOf({ worst }: FoldedCase): Outcome {
  return caseOutcome(worst);
}

function sayDimension(samples: readonly SeriesOutline[], name: Dimension, words: Words): string {
  const all = samples.map(({ dimensions }) => dimensions[name]);
  const isAsked = all.some(({ score, shown }) => score !== null && shown === null);
  return `${sayEndsBriefly(averageEnds(all), words)}${isAsked ? '*' : ''}`;
}

/** The mean over the samples that were timed. */
function sayTime(samples: readonly SeriesOutline[], words: Words): string {
  const times = samples.map(({ durationMs }) => durationMs).filter((time) => time !== null);
  const total = times.reduce((sum, time) => sum + time, 0);
  return times.length === 0 ? '-' : words.duration(total / times.length);
}

function isAskedOnly({ dimensions }: SeriesOutline): boolean {
  return Object.values(dimensions).some(({ score, shown }) => score !== null && shown === null);
}

/** As wide as their contents; the name of the case gives way where the terminal is narrow. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) => widthOf(rows, column));
  const others = widths.reduce((sum, one, column) => (column === 1 ? sum : sum + one), 0);
  const room = width - others - 2 * (widths.length - 1);
  return widths.map((one, column) => (column === 1 ? Math.max(12, Math.min(one, room)) : one));
}

function layOutCells(cells: readonly string[], widths: readonly number[]): string[] {
  return cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return pad(clip(cell, width), width, column < 2 ? 'right' : 'left');
  });
}
