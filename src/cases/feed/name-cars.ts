import { isAbsolute } from 'node:path';
import type { CaseFile } from '../../model/case.ts';
import type { BrandIndex } from '../check/brand-index.ts';
import { toCaseId } from '../check/case-id.ts';
import { firstFree } from '../check/first-free.ts';
import type { NamedCase } from '../entries/interpret-cars.ts';
import type { FeedCar } from './interpret-row.ts';

/** Cars that name none are called by all that tells them apart: the same car is called the same in tomorrow's feed. */
export function nameCars(cars: readonly FeedCar[], file: string, brands: BrandIndex): NamedCase[] {
  const taken = new Set(cars.flatMap(({ car }) => car?.id ?? []));
  const numbers = new Map<string, number>();
  const source = isAbsolute(file) || file.startsWith('../') ? null : file;
  return cars.flatMap(({ car, row }) => {
    if (car === null) return [];
    const id = car.id ?? firstFree(describe(car, brands), taken, numbers);
    taken.add(id);
    return [{ ...car, id, ...(source !== null && { source: { file: source, line: row.line } }) }];
  });
}

function describe({ car }: CaseFile, brands: BrandIndex): string {
  const brand = brands.read(car.brand).name ?? car.brand;
  return (
    toCaseId(
      [brand, car.model, car.year, car.color, car.bodyType].filter((part) => part !== null).join(' '),
    ) || 'car'
  );
}
