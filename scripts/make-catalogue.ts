/**
 * Usage: npx tsx scripts/make-catalogue.ts --cars N --out DIR [--seed S]
 *
 * Writes a folder of N generated cases over all brands, bodies and colours, each from all three angles, for
 * `car-eval run --cases DIR`: 1,000 cars ask for 3,000 pictures. The same N and S write the same files.
 */
import { parseArgs } from 'node:util';
import { writeCatalogue } from './catalogue/write-catalogue.ts';

const { values } = parseArgs({
  options: {
    cars: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const [count, seed] = [Number(values.cars), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.out === undefined) {
  console.error('Usage: npx tsx scripts/make-catalogue.ts --cars N --out DIR [--seed S]');
  process.exit(1);
}
await writeCatalogue(values.out, count, seed);
console.log(`${count} cars asking for ${count * 3} pictures: car-eval run --cases ${values.out}`);
