import type { Span } from '../mention.ts';
import { group, type Node, words } from './node.ts';
import { hasRole, readLabel } from './read-label.ts';

const separatorRow = /^[\s|:+-]*-[\s|:+-]*$/u;

/** Whether the lines from here on are a table: a row with bars, and one of dashes under it. */
export function isTable(text: string, row: Span, next: Span | undefined): boolean {
  if (!next || !text.slice(row.start, row.end).includes('|')) return false;
  const under = text.slice(next.start, next.end);
  return under.includes('|') && separatorRow.test(under);
}

/**
 * Reads a table of Markdown. Where the heads of its columns say how they are meant ("wanted | not wanted"), each cell
 * stands under its own; else the first cell of a row is the label of the others.
 */
export function readTable(text: string, rows: readonly Span[], readCell: (span: Span) => Node): Node {
  const [head, , ...body] = rows;
  if (!head) return group([]);
  const heads = listCells(text, head);
  const isByColumn = heads.some((cell) => {
    const { stance, isClosed } = readLabel(text, cell);
    return stance === 'unwanted' && isClosed;
  });
  const read = isByColumn
    ? (row: Span) => readUnderHeads(listCells(text, row), heads, readCell)
    : (row: Span) => readRow(text, listCells(text, row), readCell);
  const isHeadOfValues = isByColumn || !hasRole(readLabel(text, heads[0] ?? head)) || heads.length > 2;
  return group([...(isHeadOfValues ? [] : [readRow(text, heads, readCell)]), ...body.map(read)], true);
}

function readUnderHeads(
  cells: readonly Span[],
  heads: readonly Span[],
  readCell: (span: Span) => Node,
): Node {
  const members = cells.map((cell, column): Node => {
    const label = heads[column];
    return label ? { kind: 'member', label, value: readCell(cell), isStrict: true } : readCell(cell);
  });
  return group(members, true);
}

function readRow(_text: string, [label, ...cells]: readonly Span[], readCell: (span: Span) => Node): Node {
  if (!label) return group([]);
  if (cells.length === 0) return words(label.start, label.end);
  return { kind: 'member', label, value: group(cells.map(readCell), true), isStrict: true };
}

/** The cells of a row, without the blanks around them. */
function listCells(text: string, { start, end }: Span): Span[] {
  const row = text.slice(start, end);
  const from = start + (/^\s*\|?/u.exec(row)?.[0].length ?? 0);
  const to = end - (/\|?\s*$/u.exec(row)?.[0].length ?? 0);
  const cells: Span[] = [];
  let at = from;
  for (const cell of text.slice(from, to).split('|')) {
    cells.push(trim(text, { start: at, end: at + cell.length }));
    at += cell.length + 1;
  }
  return cells;
}

function trim(text: string, { start, end }: Span): Span {
  const cell = text.slice(start, end);
  const lead = cell.length - cell.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + cell.trimEnd().length) };
}
