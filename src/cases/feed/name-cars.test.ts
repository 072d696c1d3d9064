import { expect, test } from 'vitest';
import { caseFileSchema } from '../../model/case.ts';
import { indexBrands } from '../check/brand-index.ts';
import { nameCars } from './name-cars.ts';

const carOf = (id: string | undefined, line: number) => ({
  row: { line, values: [] },
  car: caseFileSchema.parse({
    ...(id && { id }),
    car: { brand: 'Kia', model: 'Rio', color: 'red' },
    angles: ['front'],
  }),
  problems: [],
});

test('numbers equal cars, past ids that other cars have', () => {
  const cars = [undefined, 'kia-rio-red-3', undefined, undefined].map(carOf);
  const named = nameCars(cars, 'feed.csv', indexBrands([]));
  expect(named.map(({ id }) => id)).toEqual([
    'kia-rio-red',
    'kia-rio-red-3',
    'kia-rio-red-2',
    'kia-rio-red-4',
  ]);
});
