/**
 * Usage: npm run validate-scorers [-- --size N] [--photos DIR] [--out DIR]
 *
 * Plants known defects in clean series and prints what the checks catch and how often they cry wolf; writes the same
 * as validation.json and validation.html into DIR (default reports/validation). `--size` is the number of clean series
 * (default 400). With `--photos` it
 * prints how the paint of the labelled pictures of DIR/manifest.csv is told (validation-paint.json), and plants what it
 * can in them too, in a table apart. Exits with 1 when something is caught less often than `src/validation/baseline.json` records.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tabulatePaints } from '../src/validation/photographs/paint-table.ts';
import { renderPaintTable } from '../src/validation/photographs/render-paint-table.ts';
import { findRegressions } from '../src/validation/table/compare-baseline.ts';
import { renderPage } from '../src/validation/table/render-page.ts';
import { renderText } from '../src/validation/table/render-text.ts';
import { type Table, tableSchema } from '../src/validation/table/tabulate.ts';
import { validateOnPhotographs, validateScorers } from '../src/validation/validate-scorers.ts';
import { labelledPaints, measurePhotographs, readPhotographs } from './calibration/photographs.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '400' },
    photos: { type: 'string' },
    out: { type: 'string', default: join('reports', 'validation') },
  },
});
const { out } = values;
const size = Number(values.size);
if (!Number.isInteger(size) || size < 1 || size > 10_000)
  throw new Error('Expected `--size` to be a whole number, 1 to 10000');

function publish(table: Table, name: string): void {
  console.log(renderText(table));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(table, null, 2)}\n`);
  writeFileSync(join(out, `${name}.html`), renderPage(table));
}

/** How the paint is told in all pictures with a sure label, large or small. */
async function publishPaints(folder: string): Promise<void> {
  const paints = tabulatePaints(labelledPaints(await measurePhotographs(folder)));
  console.log(`Paint measured against what people see\n\n${renderPaintTable(paints)}\n`);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'validation-paint.json'), `${JSON.stringify(paints, null, 2)}\n`);
}

const workDir = mkdtempSync(join(tmpdir(), 'car-eval-validation-'));
try {
  // Photographs first: who asks for them need not wait for the drawings to see how the paint is told.
  const photographs = values.photos === undefined ? [] : readPhotographs(values.photos);
  if (values.photos !== undefined) await publishPaints(values.photos);
  const table = await validateScorers(size, workDir);
  publish(table, 'validation');
  if (photographs.length > 0) {
    console.log(
      `\nPlanted in ${photographs.length} photographs, apart from the recorded table. Copies bring another car's paint with them:`,
    );
    publish(await validateOnPhotographs(photographs), 'validation-photographs');
  }
  const baselineFile = new URL('../src/validation/baseline.json', import.meta.url);
  const regressions = findRegressions(
    table,
    tableSchema.parse(JSON.parse(readFileSync(baselineFile, 'utf8'))),
  );
  for (const regression of regressions) console.error(`worse than recorded: ${regression}`);
  process.exitCode = regressions.length > 0 ? 1 : 0;
} finally {
  rmSync(workDir, { recursive: true, force: true });
}
