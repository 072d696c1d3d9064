import { onClick } from './element.ts';
import type { Page } from './page.ts';
import { saveText } from './save-text.ts';

/** Saves what is to be done with every picture, byte for byte as `car-eval export` prints it. */
export function startExport({ data: { runId, pictures, csv } }: Page): void {
  onClick('export-csv', () => saveText(`${runId}-pictures.csv`, csv.join(''), 'text/csv'));
  onClick('export-json', () => {
    saveText(`${runId}-pictures.json`, `${JSON.stringify({ run: runId, pictures }, null, 2)}\n`);
  });
}
