/**
 * Usage: npm run validate-scorers [-- --size N] [--photos DIR] [--out DIR]
 *
 * Plants known defects in clean series and prints what the checks catch and how often they cry wolf; writes the same
 * as validation.json and validation.html into DIR (default reports/validation). `--size` is the number of clean series
 * (default 400). Exits with 1 when something is caught less often than `src/validation/baseline.json` records.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findRegressions } from '../src/validation/table/compare-baseline.ts';
import { renderPage } from '../src/validation/table/render-page.ts';
import { renderText } from '../src/validation/table/render-text.ts';
import { tableSchema } from '../src/validation/table/tabulate.ts';
import { validateScorers } from '../src/validation/validate-scorers.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '400' },
    photos: { type: 'string' },
    out: { type: 'string', default: join('reports', 'validation') },
  },
});
const size = Number(values.size);
if (!Number.isInteger(size) || size < 1 || size > 10_000)
  throw new Error('Expected `--size` to be a whole number, 1 to 10000');
if (values.photos !== undefined)
  console.log('Photographs are measured by scripts/calibrate.ts; no defects are planted in them yet.');

const workDir = mkdtempSync(join(tmpdir(), 'car-eval-validation-'));
try {
  const table = await validateScorers(size, workDir);
  console.log(renderText(table));
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'validation.json'), `${JSON.stringify(table, null, 2)}\n`);
  writeFileSync(join(values.out, 'validation.html'), renderPage(table));
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
