import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import type { Rubric } from '../model/rubric.ts';
import { type CaseFiles, findFiles } from './find-files.ts';
import { interpretBrands, interpretCars, interpretRubric, interpretSuites } from './interpret-files.ts';
import { CasesInvalid, type Problem } from './problem.ts';
import { readYamlFiles } from './read-yaml.ts';
import { buildCatalogue, resolveCase } from './resolve-case.ts';
import { type Selection, selectCases, withFullSuite } from './select-cases.ts';

/** Where to read cases, and which of them to run. */
export interface LoadOptions extends Selection {
  /** Holds cars/*.yaml (or *.yaml), and any of brands.yaml, rubric.yaml, suites.yaml; the rest is built in. */
  readonly dir: string;
  /** Ids that a rubric may weigh; any when left out. */
  readonly checkIds?: readonly string[] | undefined;
}

/** Everything of `cases/` that a run needs. */
export interface LoadedSuite {
  readonly suiteName: string;
  readonly cases: readonly EvalCase[];
  readonly brands: readonly Brand[];
  readonly rubric: Rubric;
}

/**
 * Reads and checks a whole folder of cases, then selects from it. Throws CasesInvalid with every fault of every file,
 * even of cases that were not selected, and Stop (bad-usage) for names that do not exist.
 */
export async function loadSuite(options: LoadOptions): Promise<LoadedSuite> {
  const { cases, suites, brands, rubric } = await readFolder(await findFiles(options.dir), options);
  const catalogue = buildCatalogue(brands);
  const resolved = cases.map((file) => resolveCase(file, catalogue));
  return {
    suiteName: options.suite ?? 'full',
    cases: selectCases(resolved, withFullSuite(suites), options),
    brands: catalogue.brands,
    rubric,
  };
}

async function readFolder(files: CaseFiles, { checkIds }: LoadOptions) {
  const [carReads, brandReads, rubricReads, suitesReads] = await Promise.all([
    readYamlFiles(files.cars),
    readYamlFiles(files.brands),
    readYamlFiles([files.rubric]),
    readYamlFiles(files.suites ? [files.suites] : []),
  ]);
  const brands = interpretBrands(brandReads);
  const cars = interpretCars(carReads, brands.index);
  const rubrics = rubricReads.map((read) => interpretRubric(read, checkIds ?? null));
  const suites = interpretSuites(suitesReads[0] ?? null, cars.known);
  const problems = [brands, cars, ...rubrics, suites].flatMap((part) => part.problems);
  const rubric = rubrics[0]?.rubric ?? null;
  if (problems.length > 0 || rubric === null) throw new CasesInvalid(problems.toSorted(byPlace));
  return { cases: cars.cases, suites: suites.suites, brands: brands.brands, rubric };
}

function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column;
}
