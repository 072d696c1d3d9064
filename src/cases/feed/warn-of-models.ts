import { count } from '../../model/count.ts';
import { groupBy } from '../../model/group-by.ts';
import type { BrandIndex } from '../check/brand-index.ts';
import { doubtModel } from '../check/check-model.ts';
import type { ModelIndex } from '../models/model-index.ts';
import type { Problem } from '../yaml/problem.ts';
import type { FeedCar, MappedFeed } from './interpret-row.ts';
import { placeField } from './place-field.ts';

interface Known {
  readonly brands: BrandIndex;
  readonly models: ModelIndex;
}

/** Hints at models that most likely are misspelt or of another time, each at its first car, with how many more have it. */
export function warnOfModels(cars: readonly FeedCar[], mapped: MappedFeed, known: Known): Problem[] {
  const named = ({ car }: FeedCar) => JSON.stringify([car?.car.brand, car?.car.model, car?.car.year]);
  return groupBy(cars, named).flatMap((alike) => warn(alike, mapped, known));
}

function warn(
  [first, ...others]: readonly FeedCar[],
  mapped: MappedFeed,
  { brands, models }: Known,
): Problem[] {
  const { brand: written = '', model = '', year = Number.NaN } = first?.car?.car ?? {};
  const brand = brands.read(written).name;
  const doubtful = brand === null ? null : doubtModel({ brand, model, year: Number(year) }, models);
  if (first === undefined || doubtful === null) return [];
  const { key, message, expected, meant } = doubtful;
  const many = others.length === 0 ? '' : ` So have ${count(others.length, 'more car')}.`;
  const at = placeField(mapped.feed, first.row.line, mapped.columns.get(key) ?? 0);
  const found = key === 'model' ? model : String(year);
  return [{ ...at, path: key, message: `${message}${many}`, expected, found, fix: meant }];
}
