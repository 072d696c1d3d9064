/**
 * Usage: npx tsx scripts/calibrate.ts --photos DIR [--half fit|report] [--deals N]
 *
 * Measures the photographs that DIR/manifest.csv lists and prints how the paint measure does: on one half (`report`, or
 * `fit`) with the limits there are, and on each half with limits fitted to the other one, so that no picture is judged
 * by limits that it helped to set; then the perceptual hashes. A photograph's half depends on its car (or its bytes), so
 * that no car is in both. With `--deals` the same for cars dealt into halves in N more ways, as a mean: what reaches its
 * goal in one way and not in most others was reached by chance. About ten seconds each.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { tabulatePaints } from '../src/validation/photographs/paint-table.ts';
import { renderPaintTable } from '../src/validation/photographs/render-paint-table.ts';
import { printCopies } from './calibration/copy-table.ts';
import { fitLimits, nameAll } from './calibration/fit-limits.ts';
import { printConfusion, printErrors } from './calibration/paint-tables.ts';
import { halfOf, halves, labelledPaints, measurePhotographs } from './calibration/photographs.ts';
import { poolTables } from './calibration/pool-tables.ts';

const { values } = parseArgs({
  options: {
    photos: { type: 'string' },
    half: { type: 'string', default: 'report' },
    deals: { type: 'string', default: '0' },
  },
});
if (values.photos === undefined) throw new Error('Expected `--photos DIR`, a folder with a manifest.csv');
const half = z.enum(halves).parse(values.half);
const samples = await measurePhotographs(values.photos);

const chosen = labelledPaints(samples.filter(({ row }) => halfOf(row) === half));
console.log(`Half "${half}": ${chosen.length} pictures with a sure label\n`);
console.log(renderPaintTable(tabulatePaints(chosen)));
printConfusion(chosen);
printErrors(chosen);

/** Each half of a deal, judged by limits fitted to the other. */
function swapHalves(salt = '') {
  return halves.map((other) => {
    const labelled = (isIn: boolean) =>
      labelledPaints(samples.filter(({ row }) => (halfOf(row, salt) === other) === isIn));
    const limits = fitLimits(labelled(true));
    return { other, limits, table: tabulatePaints(nameAll(labelled(false), limits), limits) };
  });
}

const swapped = swapHalves();
for (const { other, limits, table } of swapped) {
  console.log(`\nFitted to half "${other}": ${JSON.stringify(limits)}\nThe other half:\n`);
  console.log(renderPaintTable(table));
}
console.log(`\nBoth together:\n\n${renderPaintTable(poolTables(swapped.map(({ table }) => table)))}\n`);

const deals = z.coerce.number().int().min(0).parse(values.deals);
if (deals > 0) {
  const salts = Array.from({ length: deals }, (_, deal) => `deal ${deal + 1}`);
  const { goals } = poolTables(salts.flatMap((salt) => swapHalves(salt).map(({ table }) => table)));
  console.log(`Mean over ${deals} other deals:`);
  for (const { what, count, of } of goals) console.log(`${what}: ${((count / of) * 100).toFixed(1)} %`);
}

console.log('Copies, over both halves: their limits were not set on photographs');
printCopies(samples);

const faulty = samples.filter(({ measures }) => measures.faults.length > 0);
console.log(`Pictures called blank, noise, card or blurred: ${faulty.length} of ${samples.length}`);
for (const { row, measures } of faulty)
  console.log(row.file, measures.faults.map(({ reason }) => reason).join('; '));
