import type { CarModel } from '../models/car-model.ts';
import type { ModelIndex } from '../models/model-index.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { readPath, readText, type YamlFile } from '../yaml/yaml-file.ts';
import type { BrandIndex } from './brand-index.ts';
import { didYouMean } from './suggest.ts';

/** Sales and production begin and end in different years. */
const slackYears = 1;

/** What is doubtful about a car's model or year. */
export interface DoubtfulModel {
  /** The field that most likely is wrong. */
  readonly key: 'model' | 'year';
  readonly message: string;
  readonly expected: string;
  /** What was most likely meant; null where nothing is likely. */
  readonly meant: string | null;
}

interface NamedModel {
  /** As makers are listed. */
  readonly brand: string;
  readonly model: string;
  /** NaN: not said. */
  readonly year: number;
}

/**
 * Doubts a model that most likely is misspelt, or was not built in its year. The list of models is not complete, so nothing
 * is said of one it does not know.
 */
export function doubtModel({ brand, model, year }: NamedModel, models: ModelIndex): DoubtfulModel | null {
  const known = models.find(brand, model);
  if (known.length > 0) return doubtYear(year, known);
  const meant = models.suggest(brand, model);
  return meant === null
    ? null
    : {
        key: 'model',
        message: `No ${brand} is called ${model} here${didYouMean(meant)}`,
        expected: `a model of ${brand}; one that is not known here is fine`,
        meant,
      };
}

function doubtYear(year: number, known: readonly CarModel[]): DoubtfulModel | null {
  const isBuilt = known.some(
    ({ from, to }) => year >= from - slackYears && year <= (to ?? year) + slackYears,
  );
  const [first] = known;
  if (Number.isNaN(year) || isBuilt || !first) return null;
  return {
    key: 'year',
    message: `As far as is known here, no ${first.brand} ${first.model} was built in ${year}.`,
    expected: `a year ${known.map(sayYears).join(', or ')}`,
    meant: null,
  };
}

function sayYears({ from, to }: CarModel): string {
  return to === null ? `from ${from} on` : `from ${from} to ${to}`;
}

/** The same of a file with a car. */
export function hintAtModel(file: YamlFile, brands: BrandIndex, models: ModelIndex): readonly Problem[] {
  const brand = brands.read(readText(file, ['car', 'brand']) ?? '').name;
  const model = readText(file, ['car', 'model']);
  if (brand === null || model === null) return [];
  const year = Number(readPath(file.value, ['car', 'year']) ?? Number.NaN);
  const doubtful = doubtModel({ brand, model, year }, models);
  if (doubtful === null) return [];
  const { key, message, expected, meant } = doubtful;
  const fix = meant === null ? {} : { fix: `${key}: ${meant}` };
  return [problemAt(file, { path: ['car', key], message, expected, ...fix })];
}
