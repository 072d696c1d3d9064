import { expect, test } from 'vitest';
import { caseFileSchema } from '../../src/model/case.ts';
import { dealCars } from './deal-cars.ts';

const words = {
  brands: ['Renault', 'BMW', 'Audi', 'Kia'],
  bodies: ['sedan', 'suv', 'coupe'],
  colors: ['red', 'blue'],
};

test('the same seed deals the same cars', () => {
  expect(dealCars(words, 20, 7)).toEqual(dealCars(words, 20, 7));
});

test('another seed deals other cars', () => {
  expect(dealCars(words, 20, 7)).not.toEqual(dealCars(words, 20, 8));
});

test('a longer catalogue begins with a shorter one', () => {
  expect(dealCars(words, 50, 1).slice(0, 9)).toEqual(dealCars(words, 9, 1));
});

test('every word comes up once before any comes up again', () => {
  const cars = dealCars(words, 8, 3).map(({ car }) => car);
  for (const half of [cars.slice(0, 4), cars.slice(4)]) {
    expect(half.map(({ brand }) => brand).toSorted()).toEqual(words.brands.toSorted());
  }
  expect(new Set(cars.slice(0, 3).map(({ bodyType }) => bodyType))).toEqual(new Set(words.bodies));
  expect(new Set(cars.slice(0, 2).map(({ color }) => color))).toEqual(new Set(words.colors));
});

test('all cars differ and are valid cases', () => {
  const cars = dealCars(words, 300, 1);
  expect(new Set(cars.map(({ car }) => JSON.stringify(car))).size).toBe(300);
  for (const one of cars) expect(caseFileSchema.safeParse(one).success).toBe(true);
});

test('no cars can be dealt from an empty list', () => {
  expect(() => dealCars({ ...words, colors: [] }, 1, 1)).toThrow(RangeError);
});
