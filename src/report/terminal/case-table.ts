import type { DimensionScore } from '../../model/result.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { sayEndsBriefly } from '../say-ends.ts';
import { caseOutcome } from '../sort-cases.ts';
import type { Words } from '../words.ts';
import { outcomeWords, type Paint, paintOutcome } from './paint.ts';
import { clip, pad, plainText } from './plain-text.ts';

interface TableOptions {
  readonly paint: Paint;
  readonly words: Words;
  readonly width: number;
  readonly isMany: boolean;
}

const headings = ['', 'case', 'consist.', 'relev.', 'logo', 'overall', 'time'];

/** One line per series, in the order given; `*` marks a dimension of which only the asked half applies. */
export function caseTable(cases: readonly SeriesOutline[], options: TableOptions): string {
  const rows = cases.map((one) => toCells(one, options));
  const widths = columnWidths(rows, options.width);
  const head = options.paint.dim(layOut(headings, widths));
  const lines = rows.map((cells, index) => {
    const [outcome = '', ...rest] = layOutCells(cells, widths);
    const one = cases[index];
    return [one === undefined ? outcome : paintOutcome(one, options.paint, outcome), ...rest].join('  ');
  });
  const note = cases.some(isAskedOnly) ? ['* asked only: no check of the pictures applies'] : [];
  return [head, ...lines, ...note.map(options.paint.dim)].join('\n');
}

function toCells(one: SeriesOutline, { words, isMany }: TableOptions): string[] {
  const { consistency, relevance, logo } = one.dimensions;
  const name = isMany ? `${one.id} ${one.target} #${one.sample}` : one.id;
  return [
    outcomeWords[caseOutcome(one)],
    plainText(name),
    ...[consistency, relevance, logo].map((dimension) => sayCell(dimension, words)),
    sayEndsBriefly(one, words),
    one.durationMs === null ? '-' : words.duration(one.durationMs),
  ];
}

function sayCell(dimension: DimensionScore, words: Words): string {
  const isAsked = dimension.score !== null && dimension.shown === null;
  return `${sayEndsBriefly(dimension, words)}${isAsked ? '*' : ''}`;
}

function isAskedOnly({ dimensions }: SeriesOutline): boolean {
  return Object.values(dimensions).some(({ score, shown }) => score !== null && shown === null);
}

/** As wide as their contents; the name of the case gives way where the terminal is narrow. */
function columnWidths(rows: readonly string[][], width: number): number[] {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((cells) => [...(cells[column] ?? '')].length)),
  );
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

function layOut(cells: readonly string[], widths: readonly number[]): string {
  return layOutCells(cells, widths).join('  ');
}
