import type { Feed } from '../../model/feed.ts';

/** Kinds that are told one by one; the others are counted. */
const mostTold = 12;

/** Tells how the cars of a run are picked out of a feed: how many each stands for, and what share each kind has. */
export function describeFeed({ file, cars, picked, weight, by, seed, strata, left }: Feed): string {
  const named = seed === '' ? '' : ` (--pick-seed ${seed})`;
  const head = `${picked} of ${cars} cars of ${file}${named}, each stands for ${Math.round(weight * 10) / 10}`;
  if (by.length === 0) return `${head}\n\n`;
  const told = strata
    .toSorted((one, other) => other.cars - one.cars)
    .slice(0, mostTold)
    .map(
      (one) => `  ${one.values.map((value) => value || 'not said').join(', ')}: ${one.picked} of ${one.cars}`,
    );
  const rest = strata.length - told.length;
  return [
    `${head}; by ${by.join(' and ')}:`,
    ...told,
    ...(rest > 0 ? [`  and ${rest} more kinds`] : []),
    ...(left.strata > 0
      ? [`  none of ${left.strata} more kinds, ${left.cars} cars together: pick more, or by less`]
      : []),
    '',
    '',
  ].join('\n');
}
