import type { BrandIndex } from '../check/brand-index.ts';
import { toCaseId } from '../check/case-id.ts';
import { firstFree } from '../check/first-free.ts';
import { readText, type YamlFile } from '../yaml/yaml-file.ts';
import { type ReadCars, stemOf } from './read-cars.ts';

/**
 * Gives every case an id: its own; else the name of a file that is no list; else maker and model, with a number from 2
 * on where that id is taken. Ids that people gave are never given to another.
 */
export function nameCases(reads: readonly ReadCars[], index: BrandIndex): ReadonlyMap<YamlFile, string> {
  const all = reads.flatMap(({ source, isList, cases }) =>
    cases.map((file) => ({ file, own: readText(file, ['id']), stem: isList ? null : stemOf(source) })),
  );
  const taken = new Set(all.flatMap(({ own }) => own ?? []));
  const numbers = new Map<string, number>();
  return new Map(
    all.map(({ file, own, stem }) => {
      if (own !== null) return [file, own];
      const id = firstFree(toCaseId(stem ?? describeCar(file, index)) || 'car', taken, numbers);
      taken.add(id);
      return [file, id];
    }),
  );
}

function describeCar(file: YamlFile, index: BrandIndex): string {
  const brand = readText(file, ['car', 'brand']) ?? '';
  return `${index.read(brand).name ?? brand} ${readText(file, ['car', 'model']) ?? ''}`;
}
