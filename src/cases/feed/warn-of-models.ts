import { groupBy } from '../../model/group-by.ts';
import type { BrandIndex } from '../check/brand-index.ts';
import { doubtModel } from '../check/check-model.ts';
import type { ModelIndex } from '../models/model-index.ts';
import type { Problem } from '../yaml/problem.ts';
import type { FeedCar, MappedFeed } from './interpret-row.ts';
import { warnOfAlike } from './warn-of-alike.ts';

interface Known {
  readonly brands: BrandIndex;
  readonly models: ModelIndex;
}

/** Hints at models that most likely are misspelt or of another time, each at its first car, with how many more have it. */
export function warnOfModels(cars: readonly FeedCar[], mapped: MappedFeed, known: Known): Problem[] {
  const named = ({ car }: FeedCar) => JSON.stringify([car?.car.brand, car?.car.model, car?.car.year]);
  return groupBy(cars, named).flatMap((alike) => warn(alike, mapped, known));
}

function warn(alike: readonly FeedCar[], mapped: MappedFeed, { brands, models }: Known): Problem[] {
  const { brand: written = '', model = '', year = Number.NaN } = alike[0]?.car?.car ?? {};
  const brand = brands.read(written).name;
  const doubtful = brand === null ? null : doubtModel({ brand, model, year: Number(year) }, models);
  if (doubtful === null) return [];
  const found = doubtful.key === 'model' ? model : String(year);
  return warnOfAlike(alike, { ...doubtful, found }, mapped);
}
