import { Stop } from '../../errors.ts';
import type { Angle } from '../../model/car.ts';
import type { Feed } from '../../model/feed.ts';
import type { BrandIndex } from '../check/brand-index.ts';
import { toCaseId } from '../check/case-id.ts';
import { didYouMean, suggest } from '../check/suggest.ts';
import type { NamedCase } from '../entries/interpret-cars.ts';
import { folderAt } from '../find-files.ts';
import type { ModelIndex } from '../models/model-index.ts';
import type { Problem } from '../yaml/problem.ts';
import { checkFeed } from './check-feed.ts';
import { type FeedCar, interpretRow, type MappedFeed } from './interpret-row.ts';
import { feedFields, findColumn, mapColumns } from './map-columns.ts';
import { nameCars } from './name-cars.ts';
import { pickCars } from './pick-cars.ts';
import { readFeed } from './read-feed.ts';
import { warnOfModels } from './warn-of-models.ts';
import { warnOfTerms } from './warn-of-terms.ts';

/** A table of cars in place of files of cases, and which of them to take. */
export interface FeedOptions {
  /** Path of a CSV file. */
  readonly cars: string;
  /** Field -> name of its column; the others are told by theirs. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** How many cars; all when left out. */
  readonly pick?: number | undefined;
  /** Fields or columns that every kind has its share by. */
  readonly by?: readonly string[] | undefined;
  readonly pickSeed?: string | undefined;
  /** Of cars that name none; front, side and rear when left out. */
  readonly angles?: readonly Angle[] | undefined;
}

/** The cars of a feed that a run is about, and what is wrong with it. */
export interface LoadedFeed {
  readonly name: string;
  readonly cases: readonly NamedCase[];
  readonly problems: readonly Problem[];
  /** What can be asked for, and not be told right from wrong; of the cars that were not picked, too. */
  readonly warnings: readonly Problem[];
  /** Null where all cars were taken. */
  readonly feed: Feed | null;
}

/** What cars are held against. */
export interface Known {
  readonly brands: BrandIndex;
  /** Null gives no hints at models. */
  readonly models: ModelIndex | null;
}

const usualAngles: readonly Angle[] = ['front', 'side', 'rear'];

/**
 * Reads a table of cars, checks every line, and picks some.
 *
 * @throws Stop `bad-usage` for a name in `by` that is neither a field nor a column
 */
export async function loadFeed(
  options: FeedOptions,
  cwd: string,
  { brands, models }: Known,
): Promise<LoadedFeed> {
  const { path, name: found } = folderAt(options.cars, cwd);
  const file = found || options.cars;
  const name = toCaseId(file.replace(/^.*\//, '').replace(/\.\w+$/, '')) || 'feed';
  const read = await readFeed({ path, name: file });
  const refuse = (problems: readonly Problem[]) => ({ name, cases: [], problems, warnings: [], feed: null });
  if ('problems' in read) return refuse(read.problems);
  const { columns, problems } = mapColumns(read, options.columns ?? {});
  if (problems.length > 0) return refuse(problems);
  const mapped: MappedFeed = { feed: read, columns, angles: options.angles ?? usualAngles };
  const cars = read.rows.map((row) => interpretRow(row, mapped));
  const wrong = checkFeed(cars, mapped, brands);
  if (wrong.length > 0) return refuse(wrong);
  const { items, feed } = choose(cars, mapped, { ...options, file });
  return {
    name,
    cases: nameCars(items, file, brands),
    problems: [],
    warnings: [
      ...warnOfTerms(cars, mapped),
      ...(models ? warnOfModels(cars, mapped, { brands, models }) : []),
    ],
    feed,
  };
}

type Choosing = FeedOptions & { readonly file: string };

function choose(
  cars: readonly FeedCar[],
  { feed, columns }: MappedFeed,
  { pick, by = [], pickSeed = '', file }: Choosing,
) {
  const places = by.map((name) => placeOf(name, { head: feed.head.values, columns }));
  if (pick === undefined || pick >= cars.length) return { items: cars, feed: null };
  const pickable = cars.map((car) => ({
    car,
    values: places.map((place) => car.row.values[place] ?? ''),
    key: JSON.stringify([...columns].map(([field, place]) => [field, car.row.values[place]])),
  }));
  const { items, strata, left } = pickCars(pickable, { count: pick, seed: pickSeed });
  const picked = items.length;
  const weight = cars.length / picked;
  return {
    items: items.map(({ car }) => car),
    feed: { file, cars: cars.length, picked, weight, by: [...by], seed: pickSeed, strata: [...strata], left },
  };
}

interface Head {
  readonly head: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
}

function placeOf(name: string, { head, columns }: Head): number {
  const field = feedFields.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  const place = columns.get(field ?? '') ?? findColumn(head, name);
  if (place !== -1) return place;
  const known = [...new Set([...columns.keys(), ...head])];
  throw new Stop(
    'bad-usage',
    `There is no column called ${name}${didYouMean(suggest(name, known))}`,
    `Known to --by: ${known.join(', ')}`,
  );
}
