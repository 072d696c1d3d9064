import type { BrandIndex } from '../check/brand-index.ts';
import { didYouMean } from '../check/suggest.ts';
import type { Problem } from '../yaml/problem.ts';
import type { FeedCar, MappedFeed } from './interpret-row.ts';
import { placeField } from './place-field.ts';

/** So many mistakes are told; a wrong column makes one in every line. */
const mostProblems = 20;

/** What is wrong with the cars of a feed, by line; the first ones, with how many more there are. */
export function checkFeed(cars: readonly FeedCar[], mapped: MappedFeed, brands: BrandIndex): Problem[] {
  return tellSome([
    ...cars.flatMap((car) => car.problems),
    ...checkIds(cars, mapped),
    ...checkBrands(cars, mapped, brands),
  ]);
}

function checkIds(cars: readonly FeedCar[], { feed, columns }: MappedFeed): Problem[] {
  const lines = new Map<string, number>();
  return cars.flatMap(({ car, row }) => {
    const first = car?.id === undefined ? undefined : lines.get(car.id);
    if (car?.id !== undefined && first === undefined) lines.set(car.id, row.line);
    if (first === undefined) return [];
    return [
      {
        ...placeField(feed, row.line, columns.get('id') ?? 0),
        path: 'id',
        message: `The id ${car?.id} stands in line ${first}, too.`,
        expected: 'an id of its own for every car, or no column of ids',
        found: row.values[columns.get('id') ?? 0] ?? '',
        fix: null,
      },
    ];
  });
}

/** Each misspelt maker once, at its first car. */
function checkBrands(cars: readonly FeedCar[], { feed, columns }: MappedFeed, brands: BrandIndex): Problem[] {
  const place = columns.get('brand') ?? 0;
  const firstOf = new Map<string, FeedCar>();
  for (const one of cars) {
    const brand = one.row.values[place] ?? '';
    if (brand !== '' && !firstOf.has(brand)) firstOf.set(brand, one);
  }
  return [...firstOf].flatMap(([text, { row }]) => {
    const meant = brands.read(text).name === null ? brands.suggest(text) : null;
    if (meant === null) return [];
    return [
      {
        ...placeField(feed, row.line, place),
        path: 'brand',
        message: `No brand is called ${text}${didYouMean(meant)}`,
        expected:
          'a maker; one of its own that is spelled so is named in a brands.yaml, in the folder of --cases',
        found: text,
        fix: meant,
      },
    ];
  });
}

function tellSome(problems: readonly Problem[]): Problem[] {
  const inOrder = problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
  const rest = inOrder.length - mostProblems;
  return inOrder
    .slice(0, mostProblems)
    .map((problem, index) =>
      rest > 0 && index === mostProblems - 1
        ? { ...problem, message: `${problem.message} And ${rest} more in this file.` }
        : problem,
    );
}
