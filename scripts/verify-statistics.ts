/**
 * Usage: npm run verify:statistics [-- --only NAME...] [--share 0.1]
 *
 * Measures again, by simulation on scores and judges as they come, what `src/statistics` promises, and prints the tables
 * with what was agreed. Exits with 1 when a promise is broken. About ten minutes; `--share` makes that part of all runs,
 * by which chance breaks more promises. Times go to standard error: the tables are the same bytes on every Node. Names are
 * the words before the colons of `sections` below.
 */
import { parseArgs } from 'node:util';
import { sectionOfCertificates } from './verify/certificate-sections.ts';
import { sectionOfDimensions } from './verify/dimension-sections.ts';
import { sectionOfFaults, sectionOfOnePair, sectionOfWholeWay } from './verify/fault-sections.ts';
import { sectionOfDisagreements, sectionOfSwapIntervals } from './verify/interval-sections.ts';
import { sectionOfJudgedDefects, sectionOfJudges } from './verify/judge-sections.ts';
import {
  sectionOfBrokenCars,
  sectionOfLooks,
  sectionOfLuck,
  sectionOfNoWorse,
} from './verify/margin-sections.ts';
import { sectionOfBoundedMean, sectionOfCarsLikeThese } from './verify/mean-sections.ts';
import { sectionOfPromises, sectionOfReach } from './verify/plan-sections.ts';
import { sectionOfAgreement, sectionOfRates, sectionOfRateUse } from './verify/rate-sections.ts';
import { printSection, type Section } from './verify/section.ts';
import { sectionOfDelays, sectionOfFalseAlarms } from './verify/watch-sections.ts';
import { sectionOfFalseWords, sectionOfPower } from './verify/word-sections.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, share: { type: 'string', default: '1' } },
});
const share = Number(values.share);
if (!(share > 0 && share <= 1)) throw new Error('Expected `--share` to be above 0 and at most 1');
const runs = (full: number) => Math.max(1, Math.round(full * share));

const sections: Readonly<Record<string, () => Section | Promise<Section>>> = {
  'bounded-mean': () => sectionOfBoundedMean(runs(8000)),
  'cars-like-these': () => sectionOfCarsLikeThese(runs(2000)),
  'false-words': () => sectionOfFalseWords(runs(5000)),
  power: () => sectionOfPower(runs(4000)),
  intervals: () => sectionOfSwapIntervals(runs(400)),
  disagreements: () => sectionOfDisagreements(runs(10_000)),
  'no-worse': () => sectionOfNoWorse(runs(1000)),
  luck: () => sectionOfLuck(runs(1000)),
  looks: () => sectionOfLooks(runs(2000)),
  'broken-cars': () => sectionOfBrokenCars(runs(1000)),
  dimensions: () => sectionOfDimensions(runs(400)),
  reach: sectionOfReach,
  promises: () => sectionOfPromises(runs(800)),
  'false-alarms': () => sectionOfFalseAlarms(runs(800)),
  delays: () => sectionOfDelays(runs(400)),
  certificates: sectionOfCertificates,
  judges: () => sectionOfJudges(runs(200)),
  'judged-defects': () => sectionOfJudgedDefects(runs(400)),
  faults: () => sectionOfFaults(runs(12_000)),
  'one-pair': () => sectionOfOnePair(runs(60_000)),
  'whole-way': () => sectionOfWholeWay(runs(12_000)),
  rates: () => sectionOfRates(runs(4000)),
  'rate-use': sectionOfRateUse,
  agreement: () => sectionOfAgreement(runs(20_000)),
};

const unknown = (values.only ?? []).filter((name) => !(name in sections));
if (unknown.length > 0) {
  throw new Error(
    `Expected \`--only\` to name ${Object.keys(sections).join(', ')}, got ${unknown.join(', ')}`,
  );
}

let broken = 0;
const startMs = performance.now();
for (const [name, measure] of Object.entries(sections)) {
  if (values.only && !values.only.includes(name)) continue;
  const sectionMs = performance.now();
  const section = await measure();
  printSection(section);
  console.error(`     ${name}: ${((performance.now() - sectionMs) / 1000).toFixed(1)} s`);
  broken += section.rows.flatMap((row) => row.broken).length;
}
console.log(`\n${broken} promises broken`);
console.error(`${((performance.now() - startMs) / 1000).toFixed(0)} s`);
process.exitCode = broken > 0 ? 1 : 0;
