import { count } from '../../model/count.ts';
import type { Problem } from '../yaml/problem.ts';
import type { FeedCar, MappedFeed } from './interpret-row.ts';
import { placeField } from './place-field.ts';

/** What is doubtful about a field of several cars. */
export interface DoubtfulField {
  readonly key: string;
  readonly message: string;
  readonly expected: string;
  /** As the feed has it. */
  readonly found: string;
  /** What was most likely meant; null where nothing is likely. */
  readonly meant: string | null;
}

/** Warns at the first of the cars that are alike, with how many more there are. */
export function warnOfAlike(
  [first, ...others]: readonly FeedCar[],
  { key, message, expected, found, meant }: DoubtfulField,
  { feed, columns }: MappedFeed,
): Problem[] {
  if (first === undefined) return [];
  const many = others.length === 0 ? '' : ` So have ${count(others.length, 'more car')}.`;
  const at = placeField(feed, first.row.line, columns.get(key) ?? 0);
  return [{ ...at, path: key, message: `${message}${many}`, expected, found, fix: meant }];
}
