import { loadSuite } from '../cases/load-cases.ts';
import { errantLooks, oracleLooks, validateJudged } from './judges/validate-judged.ts';
import type { Photograph } from './photographs/photograph-series.ts';
import { validatePhotographs } from './photographs/validate-photographs.ts';
import { planBase, studioTarget } from './pictures/clean-base.ts';
import { validatePairs } from './pictures/validate-pairs.ts';
import { validatePictures } from './pictures/validate-pictures.ts';
import { validatePrompts } from './prompts/validate-prompts.ts';
import { prepareChecks } from './run-checks.ts';
import { validateServices } from './services/validate-services.ts';
import { type Table, tabulate } from './table/tabulate.ts';

/** Prompts are planted in at most so many series: 150 mutants a row are asked for, and more tell little more. */
const mostPrompts = 160;
/** Struck series in one run against a faulty service, at most. */
const mostServed = 210;

/** What is shown elsewhere. */
const notRun: Table['notRun'] = [
  {
    defect: 'D13',
    what: 'a judge that talks, refuses or is down',
    why: 'its answers are tried one by one in the conformance table of the judge',
  },
];

/**
 * Plants every known defect in a clean base, runs the real acceptance, measures and checks, and counts what they say.
 * Equal sizes give equal tables.
 *
 * @param size series in the clean base
 * @param workDir an empty folder for runs against faulty services; the caller's to remove
 */
export async function validateScorers(size: number, workDir: string): Promise<Table> {
  const { brands, rubric } = await loadSuite();
  const check = prepareChecks({ brands, rubric, target: studioTarget.info });
  const cars = await planBase(size, brands);
  const { clean, findings } = await validatePictures(cars, check);
  const rows = tabulate([
    ...findings,
    ...validatePairs(clean, check),
    ...(await validateJudged(clean, { brands, check }, oracleLooks)),
    ...(await validateJudged(clean, { brands, check }, errantLooks())),
    ...validatePrompts(cars.slice(0, mostPrompts), brands, check),
    ...(await validateServices(cars.slice(0, mostServed), { brands, rubric, workDir })),
  ]);
  return { schemaVersion: 1, size, rows: rows.toSorted(byDefect), notRun };
}

/** The same in photographs: only what pixels can tell, and apart, because not everybody has the folder. */
export async function validateOnPhotographs(photographs: readonly Photograph[]): Promise<Table> {
  const { brands, rubric } = await loadSuite();
  const check = prepareChecks({ brands, rubric, target: studioTarget.info });
  const rows = tabulate(await validatePhotographs(photographs, brands, check));
  return { schemaVersion: 1, size: photographs.length, rows: rows.toSorted(byDefect), notRun: [] };
}

/** The clean base, D1, D1n, D2 and on, harmless changes; the sort keeps the order inside a defect. */
function byDefect(one: { readonly defect: string }, other: { readonly defect: string }): number {
  return rank(one.defect) - rank(other.defect);
}

function rank(defect: string): number {
  if (defect === 'clean') return 0;
  return defect === 'B0' ? 100 : Number.parseInt(defect.slice(1), 10) + (defect.endsWith('n') ? 0.5 : 0);
}
