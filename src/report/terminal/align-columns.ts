import { pad } from './plain-text.ts';

/** Lines of cells as text, the columns under each other and two blanks apart. */
export function alignColumns(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => widthOf(lines, column));
  const layOut = (cells: readonly string[]) => cells.map((cell, column) => pad(cell, widths[column] ?? 0));
  return lines.map((cells) => layOut(cells).join('  ').trimEnd());
}

/** Of the widest cell, in characters. */
export function widthOf(lines: readonly (readonly string[])[], column: number): number {
  return Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length));
}
