import type { LoadOptions } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import type { FeedOptions } from '../options/feed-options.ts';
import type { SelectOptions } from '../options/run-options.ts';

/**
 * Folds the flags of a table of cars; nothing where there is none.
 *
 * @throws Stop `bad-usage` for flags that do not go together
 */
export function foldFeed(
  options: FeedOptions & Pick<SelectOptions, 'angle' | 'suite'>,
): Pick<LoadOptions, 'feed'> {
  const { cars, column: columns, pick, by, pickSeed, angle: angles, suite } = options;
  if (cars === undefined) {
    refuseStray(options);
    return {};
  }
  if (suite !== undefined)
    throw new Stop(
      'bad-usage',
      `Expected --suite or --cars, got both.`,
      'A suite names cases of a folder; leave one of them out.',
    );
  if (pick === undefined && (by ?? pickSeed) !== undefined)
    throw new Stop(
      'bad-usage',
      'Expected --pick beside --by and --pick-seed, got none.',
      'Say how many cars: --pick 200',
    );
  return { feed: { cars, columns, pick, by, pickSeed, angles } };
}

function refuseStray({ column, pick, by, pickSeed }: FeedOptions): void {
  const stray = Object.entries({
    '--column': column,
    '--pick': pick,
    '--by': by,
    '--pick-seed': pickSeed,
  }).find(([, value]) => value !== undefined);
  if (stray === undefined) return;
  throw new Stop(
    'bad-usage',
    `Expected --cars beside ${stray[0]}, got none.`,
    'Name the table of cars: --cars feed.csv',
  );
}
