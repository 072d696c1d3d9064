/**
 * Usage: npx tsx scripts/calibrate.ts --photos DIR [--half fit|report]
 *
 * Measures the photographs that DIR/manifest.csv lists and prints how the paint measure does: on one half (`report`, or
 * `fit`) with the limits there are, and on each half with limits fitted to the other one, so that no picture is judged
 * by limits that it helped to set; then the perceptual hashes. A photograph's half depends on its car (or its bytes), so
 * that no car is in both.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { tabulatePaints } from '../src/validation/photographs/paint-table.ts';
import { renderPaintTable } from '../src/validation/photographs/render-paint-table.ts';
import { printCopies } from './calibration/copy-table.ts';
import { fitLimits, nameAll } from './calibration/fit-limits.ts';
import { printConfusion, printErrors } from './calibration/paint-tables.ts';
import { type Half, halfOf, halves, labelledPaints, measurePhotographs } from './calibration/photographs.ts';

const { values } = parseArgs({
  options: { photos: { type: 'string' }, half: { type: 'string', default: 'report' } },
});
if (values.photos === undefined) throw new Error('Expected `--photos DIR`, a folder with a manifest.csv');
const half = z.enum(halves).parse(values.half);
const samples = await measurePhotographs(values.photos);

const chosen = labelledPaints(samples.filter(({ row }) => halfOf(row) === half));
console.log(`Half "${half}": ${chosen.length} pictures with a sure label\n`);
console.log(renderPaintTable(tabulatePaints(chosen)));
printConfusion(chosen);
printErrors(chosen);

for (const other of halves) {
  const labelled = (which: Half) => labelledPaints(samples.filter(({ row }) => halfOf(row) === which));
  const limits = fitLimits(labelled(other));
  const judged = halves.flatMap((which) => (which === other ? [] : nameAll(labelled(which), limits)));
  console.log(`\nFitted to half "${other}": ${JSON.stringify(limits)}\nThe other half:\n`);
  console.log(renderPaintTable(tabulatePaints(judged, limits)));
}

console.log('Copies, over both halves: their limits were not set on photographs');
printCopies(samples);

const faulty = samples.filter(({ measures }) => measures.faults.length > 0);
console.log(`Pictures called blank, noise, card or blurred: ${faulty.length} of ${samples.length}`);
for (const { row, measures } of faulty)
  console.log(row.file, measures.faults.map(({ reason }) => reason).join('; '));
