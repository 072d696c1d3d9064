import { onClick } from './element.ts';
import type { Page } from './page.ts';
import { saveText } from './save-text.ts';

/**
 * Saves what is to be done with every picture, byte for byte as `car-eval export` prints it. On a page of several it is
 * that of its own pictures, and the file says which page.
 */
export function startExport({ data: { runId, page, pictures, csv } }: Page): void {
  const name = `${runId}${page === undefined ? '' : `-page-${page}`}-pictures`;
  onClick('export-csv', () => saveText(`${name}.csv`, csv.join(''), 'text/csv'));
  onClick('export-json', () => {
    saveText(`${name}.json`, `${JSON.stringify({ run: runId, pictures }, null, 2)}\n`);
  });
}
