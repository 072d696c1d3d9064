/**
 * Usage: npx tsx scripts/fuzz.ts [runs] [seed]
 *
 * Puts a thousand fuzzed answers of the backend through the whole pipeline, and a thousand damaged pictures through
 * reception. Prints what became of them; stops at the first that breaks a rule, with the smallest such input.
 */
import { fuzzBackend } from '../src/validation/fuzz/fuzz-backend.fixture.ts';
import { fuzzPictures } from '../src/validation/fuzz/fuzz-pictures.fixture.ts';
import type { Tally } from '../src/validation/fuzz/tally.fixture.ts';

const [runs = '1000', seed = '1'] = process.argv.slice(2);
const options = { runs: Number(runs), seed: Number(seed) };

function print(what: string, tally: Tally): void {
  const outcomes = tally.entries().map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${runs} ${what}: no crash, every rule kept\n  ${outcomes.join(' · ')}`);
}

print('answers of the backend, two pictures each', await fuzzBackend(options));
print('damaged pictures', await fuzzPictures(options));
