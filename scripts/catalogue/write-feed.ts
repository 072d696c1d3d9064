import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadSuite } from '../../src/cases/load-cases.ts';
import { bodyNames } from '../../src/language/bodies.ts';
import { colorNames } from '../../src/language/colors.ts';
import { listDescribed } from '../../src/model/brand.ts';
import { dealCars } from './deal-cars.ts';

/** Writes a table of cars, as `run --cars` reads it. */
export async function writeFeed(path: string, count: number): Promise<void> {
  const { brands } = await loadSuite();
  const makers = listDescribed(brands).map(({ name }) => name);
  const cars = dealCars({ brands: makers, bodies: bodyNames, colors: colorNames }, count, 1);
  const rows = cars.map(({ id, car }) =>
    [id, car.brand, car.model, car.year, car.color, car.bodyType].map((value) => `"${value}"`).join(','),
  );
  const lines = ['id,brand,model,year,color,bodyType', ...rows].map((line) => `${line}\n`);
  await pipeline(Readable.from(lines), createWriteStream(path));
}
