import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import { count } from '../model/count.ts';
import type { Feed } from '../model/feed.ts';
import type { Rubric } from '../model/rubric.ts';
import { readBrands } from './catalogue/read-brands.ts';
import { interpretCars } from './entries/interpret-cars.ts';
import { readCarFiles } from './entries/read-cars.ts';
import type { FeedOptions, Known } from './feed/load-feed.ts';
import { type CaseFiles, findFiles } from './find-files.ts';
import { interpretRubric, interpretSuites } from './interpret-files.ts';
import type { ModelIndex } from './models/model-index.ts';
import { addUnknownMakers, buildCatalogue, makersInUse, resolveCase } from './resolve-case.ts';
import { type Selection, selectCases, withFullSuite } from './select-cases.ts';
import { CasesInvalid, type Problem, ProblemsFound } from './yaml/problem.ts';
import { readYamlFiles } from './yaml/read-yaml.ts';

/** Where to read cases, and which of them to run. */
export interface LoadOptions extends Selection {
  /** Holds cars/*.yaml (or *.yaml), and any of brands.yaml, rubric.yaml, suites.yaml; what it lacks, or all, is built in. */
  readonly dir?: string | undefined;
  /** Where a relative `dir` starts; files inside it are named from there. The process's own when left out. */
  readonly cwd?: string | undefined;
  /** Ids that a rubric may weigh; any when left out. */
  readonly checkIds?: readonly string[] | undefined;
  /** A table of cars in place of those of the folder, which has the rest. */
  readonly feed?: FeedOptions | undefined;
  /** Whether to hint at models that are misspelt or of another time; takes reading the list of models. */
  readonly hintAtModels?: boolean | undefined;
}

/** Everything of `cases/` that a run needs. */
export interface LoadedSuite {
  readonly suiteName: string;
  readonly cases: readonly EvalCase[];
  /** All makers whose badge is described, and those that cases of the folder name. */
  readonly brands: readonly Brand[];
  readonly rubric: Rubric;
  /** How the cases were picked out of a table of cars; null or left out where they were not. */
  readonly feed?: Feed | null | undefined;
}

/** A suite with what is doubtful about its folder, in the order of files and lines. */
export interface CheckedSuite extends LoadedSuite {
  /** Words that the prompt reader does not know; they stop nothing. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads and checks a whole folder of cases, then selects from it. Throws CasesInvalid with every problem of every file,
 * even of cases that were not selected, and Stop (bad-usage) for names that do not exist.
 */
export async function loadSuite(options: LoadOptions = {}): Promise<CheckedSuite> {
  const { cases, suites, brands, rubric, warnings, feed } = await readFolder(
    await findFiles(options.dir ?? null, options.cwd ?? process.cwd()),
    options,
  );
  const catalogue = addUnknownMakers(buildCatalogue(brands), cases);
  const resolved = cases.map((file) => resolveCase(file, catalogue));
  return {
    suiteName: feed?.name ?? options.suite ?? 'full',
    cases: selectCases(resolved, withFullSuite(suites), options),
    brands: makersInUse(catalogue.brands, resolved),
    rubric,
    warnings,
    // Some of the picked cars are no sample of the others.
    feed: options.caseIds?.length ? null : feed?.feed,
  };
}

async function readFolder(files: CaseFiles, { checkIds, hintAtModels, feed, cwd }: LoadOptions) {
  const [carReads, brands, rubricReads, suitesReads] = await Promise.all([
    feed ? [] : readCarFiles(files.cars),
    readBrands(files.brands),
    readYamlFiles([files.rubric]),
    readYamlFiles(files.suites ? [files.suites] : []),
  ]);
  const models = hintAtModels ? await loadModels() : null;
  const fed = feed ? await readCarsOf(feed, cwd ?? process.cwd(), { brands: brands.index, models }) : null;
  const cars = fed ?? interpretCars(carReads, brands.index, models);
  const rubrics = rubricReads.map((read) => interpretRubric(read, checkIds ?? null));
  // Suites name cars of the folder.
  const suites = fed ? { suites: null, problems: [] } : interpretSuites(suitesReads[0] ?? null, cars.known);
  const problems = [brands, cars, ...rubrics, suites].flatMap((part) => part.problems);
  const rubric = rubrics[0]?.rubric ?? null;
  if (problems.length > 0 || rubric === null) throw new CasesInvalid(problems.toSorted(byPlace));
  return {
    cases: cars.cases,
    suites: suites.suites,
    brands: brands.brands,
    rubric,
    warnings: cars.warnings.toSorted(byPlace),
    feed: fed,
  };
}

/** Loaded only where there is a table. */
async function readCarsOf(feed: FeedOptions, cwd: string, known: Known) {
  const { loadFeed } = await import('./feed/load-feed.ts');
  const loaded = await loadFeed(feed, cwd, known);
  if (loaded.problems.length > 0)
    throw new ProblemsFound(loaded.problems, {
      message: `${count(loaded.problems.length, 'problem')} in ${feed.cars}; nothing was asked for.`,
      hint: 'Mend what is listed. `car-eval validate --cars FILE` checks it again and asks for nothing.',
    });
  return { ...loaded, known: new Map() };
}

/** Loaded only where it is asked for: no run needs it. */
async function loadModels(): Promise<ModelIndex> {
  const [{ readModels }, { indexModels }] = await Promise.all([
    import('./models/read-models.ts'),
    import('./models/model-index.ts'),
  ]);
  return indexModels(await readModels());
}

function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column;
}
