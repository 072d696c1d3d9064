import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCheckedSuite } from '../../src/evaluate/load-checked-suite.ts';
import { makeTestFolder } from '../../src/evaluate/test-run.fixture.ts';
import { writeCatalogue } from './write-catalogue.ts';

test('the folder is valid, without a warning, and asks for three pictures a car', async () => {
  await using folder = await makeTestFolder();
  await writeCatalogue(folder.path, 130, 1);
  const { cases, brands, warnings } = await loadCheckedSuite({ dir: folder.path });
  expect(warnings).toEqual([]);
  expect(cases).toHaveLength(130);
  expect(cases.flatMap(({ angles }) => angles)).toHaveLength(390);
  const described = brands.filter(({ badge }) => badge !== null).map(({ name }) => name);
  expect(new Set(cases.map(({ car }) => car.brand))).toEqual(new Set(described));
});

test('a shorter catalogue replaces a longer one, and leaves what others put there', async () => {
  await using folder = await makeTestFolder();
  await writeCatalogue(folder.path, 3, 1);
  writeFileSync(join(folder.path, 'cars', 'car-of-mine.yaml'), '');
  await writeCatalogue(folder.path, 1, 1);
  expect(readdirSync(join(folder.path, 'cars')).toSorted()).toEqual(['car-00001.yaml', 'car-of-mine.yaml']);
});
