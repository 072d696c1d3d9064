import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseYaml, writeFolder } from '../case-folder.fixture.ts';
import { builtInCasesDir } from '../find-files.ts';
import { interpretBrands } from '../interpret-files.ts';
import { loadSuite } from '../load-cases.ts';
import { readYamlFiles } from '../yaml/read-yaml.ts';
import type { CarModel } from './car-model.ts';
import { foldModel, indexModels } from './model-index.ts';
import { parseModels, readModels } from './read-models.ts';

let models: readonly CarModel[] = [];
beforeAll(async () => {
  models = await readModels();
});

const keyOf = ({ brand, model, from }: CarModel) => `${brand} ${foldModel(model)} ${from}`;

describe('the list of models', () => {
  test('has those of makers that the catalogue knows, by their names there', async () => {
    const path = join(builtInCasesDir(), 'brands.yaml');
    const { brands } = interpretBrands(await readYamlFiles([{ path, name: 'brands.yaml' }]));
    const names = new Set(brands.map(({ name }) => name));
    expect(models.filter(({ brand }) => !names.has(brand))).toEqual([]);
  });

  test('has at least 1,000 models, most of them of the last fifteen years', () => {
    expect(new Set(models.map(({ brand, model }) => `${brand} ${model}`)).size).toBeGreaterThanOrEqual(1000);
    expect(models.filter(({ to }) => to === null || to >= 2011).length).toBeGreaterThanOrEqual(1000);
  });

  test('has each once', () => {
    const keys = models.map(keyOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('has years in their order, and none far ahead', () => {
    expect(models.filter(({ from, to }) => from > (to ?? from) || from < 1930 || from > 2027)).toEqual([]);
  });

  test('has no two stretches of time of one name that overlap in one body', () => {
    const overlaps = models.filter((one) =>
      models.some(
        (other) =>
          other !== one &&
          other.brand === one.brand &&
          foldModel(other.model) === foldModel(one.model) &&
          other.bodies.some((body) => one.bodies.includes(body)) &&
          other.from >= one.from &&
          other.from <= (one.to ?? 3000),
      ),
    );
    expect(overlaps.map(keyOf)).toEqual([]);
  });

  test('gives no model another name that is a model of the same maker', () => {
    const names = new Set(models.map(({ brand, model }) => `${brand} ${foldModel(model)}`));
    const clashes = models.flatMap((one) =>
      one.also.filter(
        (name) => names.has(`${one.brand} ${foldModel(name)}`) && foldModel(name) !== foldModel(one.model),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('stands in the order of makers, models and years, signs apart, so that an addition has one place', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    const byModel = (a: CarModel, b: CarModel) => compare(foldModel(a.model), foldModel(b.model));
    const ordered = models.toSorted((a, b) => compare(a.brand, b.brand) || byModel(a, b) || a.from - b.from);
    expect(models.map(keyOf)).toEqual(ordered.map(keyOf));
  });
});

describe('an index of models', () => {
  const find = (brand: string, model: string) =>
    indexModels(models)
      .find(brand, model)
      .map((one) => `${one.model} ${one.from}-${one.to ?? ''}`);

  test.each([
    ['Renault', 'Clio', ['Clio 1990-']],
    ['Ford', 'puma', ['Puma 1997-2002', 'Puma 2019-']],
    ['Mazda', 'Mazda3', ['3 2003-']],
    ['Mercedes-Benz', 'C 200', ['C-Class 1993-']],
    ['BMW', '320', ['3 Series 1975-']],
    ['Volkswagen', 'ID3', ['ID.3 2019-']],
    ['Lada', 'ВАЗ-2107', ['2107 1982-2012']],
    ['Renault', 'Golf', []],
    ['Nobody', 'Golf', []],
  ])('finds %s %s', (brand, model, found) => {
    expect(find(brand, model)).toEqual(found);
  });
});

test('a line that is no model is refused', () => {
  expect(() => parseModels('brand,model,body,from,to,also\nKia,Rio,zeppelin,1999,,\n')).toThrow();
  expect(() => parseModels('brand,model,body,from,to,also\nKia,Rio\n')).toThrow();
});

describe('checking a case gives a hint', () => {
  async function hintsAt(car: string) {
    const dir = writeFolder({ 'a.yaml': caseYaml('a', { car }) });
    const { warnings } = await loadSuite({ dir, hintAtModels: true });
    return warnings.map(({ line, column, message, fix }) => [`${line}:${column} ${message}`, fix]);
  }

  test('at a model that was not built in its year, and says when it was', async () => {
    expect(await hintsAt('{ brand: Ford, model: Puma, year: 2010, color: blue }')).toEqual([
      ['3:40 As far as is known here, no Ford Puma was built in 2010.', null],
    ]);
  });

  test('at a model that is most likely misspelt', async () => {
    expect(await hintsAt('{ brand: Škoda, model: Kodiak, year: 2020, color: blue }')).toEqual([
      ['3:29 No Skoda is called Kodiak here, did you mean `Kodiaq`?', 'model: Kodiaq'],
    ]);
  });

  test.each([
    '{ brand: Ford, model: Puma, year: 2003, color: blue }',
    '{ brand: Ford, model: Puma, color: blue }',
    '{ brand: Renault, model: Clio IV, year: 1950, color: blue }',
    '{ brand: Audi, model: A9, year: 2020, color: blue }',
    '{ brand: Volkswagen, model: Golf GTX, year: 2020, color: blue }',
  ])('at nothing that it does not know: %s', async (car) => {
    expect(await hintsAt(car)).toEqual([]);
  });

  test('and no run asks for it', async () => {
    const dir = writeFolder({
      'a.yaml': caseYaml('a', { car: '{ brand: Ford, model: Puma, year: 2010, color: blue }' }),
    });
    expect((await loadSuite({ dir })).warnings).toEqual([]);
  });
});
