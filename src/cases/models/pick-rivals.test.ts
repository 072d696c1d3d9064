import { beforeAll, describe, expect, test } from 'vitest';
import type { CarModel } from './car-model.ts';
import { pickRivals } from './pick-rivals.ts';
import { readModels } from './read-models.ts';

let models: readonly CarModel[] = [];
beforeAll(async () => {
  models = await readModels();
});

const x5 = { brand: 'BMW', model: 'X5', year: 2022, bodyType: 'SUV' };
const find = (name: string) => models.filter(({ brand, model }) => `${brand} ${model}` === name);

describe('the rivals of a car', () => {
  test('are three of its body and year and one of another body, each of another maker', () => {
    const [first, second, third, far, ...more] = pickRivals(models, x5).map(find);
    expect(more).toEqual([]);
    for (const near of [first, second, third])
      expect(
        near?.some(({ bodies, from, to }) => bodies.includes('suv') && from <= 2022 && (to ?? 2022) >= 2022),
      ).toBe(true);
    expect(far?.some(({ bodies }) => bodies.includes('suv'))).toBe(false);
    const makers = [first, second, third, far].map((found) => found?.[0]?.brand);
    expect(new Set([...makers, 'BMW']).size).toBe(5);
  });

  test('are the same for the same car', () => {
    expect(pickRivals(models, x5)).toEqual(pickRivals(models, { ...x5 }));
  });

  test.each([
    { brand: 'Nobody', model: 'Nothing', year: null, bodyType: null },
    { brand: 'Lada', model: '2107', year: 1901, bodyType: 'sedan' },
    { brand: 'Renault', model: 'Clio', year: 2019, bodyType: 'spaceship' },
  ])('are four for any car: %j', (car) => {
    expect(new Set(pickRivals(models, car)).size).toBe(4);
  });
});
