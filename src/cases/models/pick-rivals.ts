import { canonicalBody } from '../../language/bodies.ts';
import type { Car } from '../../model/car.ts';
import { seedOf, shuffle } from '../../statistics/shuffle.ts';
import type { CarModel } from './car-model.ts';
import { foldModel } from './model-index.ts';

const counts = { near: 3, far: 1 };

/**
 * Cars that one may be taken for, as maker and model: three of its body that were sold in its year, and then one of
 * another body. Every one of another maker; the same ones for the same car.
 *
 * @param car of which body or year may not be known: then any will do
 */
export function pickRivals(
  models: readonly CarModel[],
  car: Pick<Car, 'brand' | 'model' | 'year' | 'bodyType'>,
): string[] {
  const own = models.filter((one) => isSame(one, car));
  const body = car.bodyType === null ? null : canonicalBody(car.bodyType);
  const bodies = body ? [body] : (own[0]?.bodies ?? []);
  const year = car.year ?? own.at(-1)?.to ?? 2020;
  const hasBody = (one: CarModel) => one.bodies.some((name) => bodies.includes(name));
  const wasSold = ({ from, to }: CarModel) => from <= year && year <= (to ?? year);
  const others = shuffle(models, seedOf(car.brand, car.model)).filter(({ brand }) => brand !== car.brand);
  const sort = (likes: (one: CarModel) => number) =>
    oneOfEachMaker(others.toSorted((one, other) => likes(other) - likes(one)));
  const near = sort((one) => 2 * Number(hasBody(one)) + Number(wasSold(one))).slice(0, counts.near);
  const makers = near.map(({ brand }) => brand);
  const far = sort((one) => Number(wasSold(one)) - 2 * Number(hasBody(one)))
    .filter(({ brand }) => !makers.includes(brand))
    .slice(0, counts.far);
  return [...near, ...far].map(({ brand, model }) => `${brand} ${model}`);
}

function isSame(one: CarModel, { brand, model }: Pick<Car, 'brand' | 'model'>): boolean {
  return one.brand === brand && [one.model, ...one.also].some((name) => foldModel(name) === foldModel(model));
}

function oneOfEachMaker(models: readonly CarModel[]): CarModel[] {
  return models.filter(({ brand }, at) => models.findIndex((other) => other.brand === brand) === at);
}
