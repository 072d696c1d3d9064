import type { CarModel } from '../models/car-model.ts';
import type { ModelIndex } from '../models/model-index.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { readPath, readText, type YamlFile } from '../yaml/yaml-file.ts';
import type { BrandIndex } from './brand-index.ts';
import { didYouMean } from './suggest.ts';

/** Sales and production begin and end in different years. */
const slackYears = 1;

/**
 * Hints at a model that most likely is misspelt, or was not built in its year. The list of models is not complete, so
 * nothing is said of one it does not know.
 */
export function hintAtModel(file: YamlFile, brands: BrandIndex, models: ModelIndex): readonly Problem[] {
  const brand = brands.read(readText(file, ['car', 'brand']) ?? '').name;
  const model = readText(file, ['car', 'model']);
  if (brand === null || model === null) return [];
  const known = models.find(brand, model);
  return known.length > 0
    ? hintAtYear(file, known)
    : hintAtName(file, { brand, model, meant: models.suggest(brand, model) });
}

function hintAtYear(file: YamlFile, known: readonly CarModel[]): readonly Problem[] {
  const year = Number(readPath(file.value, ['car', 'year']) ?? Number.NaN);
  const isBuilt = known.some(
    ({ from, to }) => year >= from - slackYears && year <= (to ?? year) + slackYears,
  );
  const [first] = known;
  if (Number.isNaN(year) || isBuilt || !first) return [];
  return [
    problemAt(file, {
      path: ['car', 'year'],
      message: `As far as is known here, no ${first.brand} ${first.model} was built in ${year}.`,
      expected: `a year ${known.map(sayYears).join(', or ')}`,
    }),
  ];
}

function sayYears({ from, to }: CarModel): string {
  return to === null ? `from ${from} on` : `from ${from} to ${to}`;
}

function hintAtName(
  file: YamlFile,
  { brand, model, meant }: { readonly brand: string; readonly model: string; readonly meant: string | null },
): readonly Problem[] {
  if (meant === null) return [];
  return [
    problemAt(file, {
      path: ['car', 'model'],
      message: `No ${brand} is called ${model} here${didYouMean(meant)}`,
      expected: `a model of ${brand}; one that is not known here is fine`,
      fix: `model: ${meant}`,
    }),
  ];
}
