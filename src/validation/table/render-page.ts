import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { packageFile } from '../../package-folder.ts';
import { columnHeads, describeRow } from './render-text.ts';
import { isHarmless, type Row, type Table } from './tabulate.ts';

/** The table as one page that needs nothing else. */
export function renderPage({ size, rows, notRun }: Table): string {
  const template = readFileSync(packageFile('src/validation/table/page.hbs'), 'utf8');
  const page = Handlebars.create().compile(template, { strict: true });
  return page({ size, heads: columnHeads, rows: rows.map(viewRow), notRun });
}

function viewRow(row: Row) {
  const isLow = isHarmless(row) ? row.caught > 0 : row.caught < row.planted;
  const kind = row.isKnownLimit ? 'limit' : isLow ? 'low' : '';
  const { defect, severity, survivors } = row;
  return { kind, cells: describeRow(row), defect, severity, survivors };
}
