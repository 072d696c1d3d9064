import { stringify } from 'csv-stringify/sync';
import type { PictureRow } from './picture-rows.ts';

const columns = [
  ...['case', 'brand', 'model', 'year', 'color', 'body', 'target', 'sample', 'angle'],
  ...['decision', 'reasons', 'notLookedAt', 'lookedBy', 'file', 'sha256'],
] as const satisfies readonly (keyof PictureRow)[];

/** The line of names. */
export function csvHead(): string {
  return stringify([[...columns]]);
}

/**
 * Rows as CSV (RFC 4180 but for its line ends, which are those of other text files). Several words of a cell are parted by
 * "; ". What a spreadsheet would take for a formula is marked as text: some of these words are a service's.
 */
export function csvRows(rows: readonly PictureRow[]): string {
  const cells = rows.map((row) => columns.map((name) => toCell(row[name])));
  return stringify(cells, { escape_formulas: true });
}

/** How rows are printed as they come, so that none has to wait for the last. */
export interface RowLayout {
  readonly start: string;
  rows(rows: readonly PictureRow[]): string;
  end(): string;
}

export const csvLayout: RowLayout = { start: csvHead(), rows: csvRows, end: () => '' };

/** One document, indented as all JSON of a run. */
export function layOutJson(run: string): RowLayout {
  let isEmpty = true;
  return {
    start: `{\n  "run": ${JSON.stringify(run)},\n  "pictures": [`,
    rows(rows) {
      const items = rows.map((row) => JSON.stringify(row, null, 2).replaceAll('\n', '\n    '));
      const separator = isEmpty ? '' : ',';
      isEmpty = false;
      return `${separator}\n    ${items.join(',\n    ')}`;
    },
    end: () => (isEmpty ? ']\n}\n' : '\n  ]\n}\n'),
  };
}

function toCell(value: PictureRow[keyof PictureRow]): string | number | null {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return value.join('; ');
}
