import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadSuite } from '../../src/cases/load-cases.ts';
import { bodyNames } from '../../src/language/bodies.ts';
import { colorNames } from '../../src/language/colors.ts';
import { listDescribed } from '../../src/model/brand.ts';
import { carId, dealCars } from './deal-cars.ts';

/** Writes `cars/*.yaml` into a folder, in place of what an earlier call wrote there and of nothing else. */
export async function writeCatalogue(dir: string, count: number, seed: number): Promise<void> {
  const { brands } = await loadSuite();
  const makers = listDescribed(brands).map(({ name }) => name);
  const words = { brands: makers, bodies: bodyNames, colors: colorNames };
  const cars = join(dir, 'cars');
  mkdirSync(cars, { recursive: true });
  for (const name of readdirSync(cars).filter(isGenerated)) rmSync(join(cars, name));
  for (const one of dealCars(words, count, seed)) writeFileSync(join(cars, `${one.id}.yaml`), stringify(one));
}

function isGenerated(name: string): boolean {
  return name === `${carId(Number.parseInt(name.slice('car-'.length), 10))}.yaml`;
}
