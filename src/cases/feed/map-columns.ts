import { didYouMean, suggest } from '../check/suggest.ts';
import { fieldCalled } from '../entries/key-names.ts';
import type { Problem } from '../yaml/problem.ts';
import { placeField } from './place-field.ts';
import type { ReadFeed } from './read-feed.ts';

/** What a column of a feed can be. */
export const feedFields = [
  ...['brand', 'model', 'year', 'color', 'bodyType', 'vehicleType', 'condition', 'description'],
  ...['id', 'title', 'why', 'angles'],
] as const;

const needed = ['brand', 'model', 'color'];

/** Told by the name of a column alone. The other fields are words to a service, and what a shop calls so is for its customers. */
const facts = ['brand', 'model', 'year', 'color', 'bodyType', 'condition', 'id', 'angles'];

/** Where each field stands in a row; null with what is wrong where that cannot be told. */
export interface MappedColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * Tells which column is which field: as `--column` says, else by names that lists of cars have for it. Other columns are
 * passed over.
 *
 * @param given field -> name of its column
 */
export function mapColumns(feed: ReadFeed, given: Readonly<Record<string, string>>): MappedColumns {
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  const names = feed.head.values;
  for (const [field, name] of Object.entries(given)) {
    const index = findColumn(names, name);
    if (index === -1) problems.push(unknownColumn(feed, field, name));
    else columns.set(field, index);
  }
  const taken = new Set(columns.values());
  const named = new Set(columns.keys());
  names.forEach((name, index) => {
    const field = taken.has(index) ? null : fieldOf(name);
    if (field === null || named.has(field)) return;
    if (columns.has(field)) problems.push(twice(feed, field, { index, first: columns.get(field) ?? 0 }));
    else columns.set(field, index);
  });
  const missing = needed.filter((field) => !columns.has(field) && given[field] === undefined);
  return { columns, problems: [...problems, ...missing.map((field) => lacks(feed, field))] };
}

/** By its name as it stands, else whatever its capitals are; -1 where there is none. */
export function findColumn(names: readonly string[], name: string): number {
  const exact = names.indexOf(name);
  const folded = name.trim().toLowerCase();
  return exact === -1 ? names.findIndex((one) => one.toLowerCase() === folded) : exact;
}

function fieldOf(name: string): string | null {
  const field = fieldCalled(name);
  // How often an advertisement was looked at.
  const isCount = field === 'angles' && /view/i.test(name);
  return field !== null && facts.includes(field) && !isCount ? field : null;
}

function unknownColumn(feed: ReadFeed, field: string, name: string): Problem {
  const names = feed.head.values;
  const meant = suggest(name, names);
  return {
    ...placeField(feed, feed.head.line, 0),
    path: field,
    message: `There is no column called ${name}${didYouMean(meant)}`,
    expected: `one of ${names.join(', ')}`,
    found: name,
    fix: meant === null ? null : `--column ${field}=${quote(meant)}`,
  };
}

function twice(feed: ReadFeed, field: string, { index, first }: { index: number; first: number }): Problem {
  const [one = '', other = ''] = [feed.head.values[first], feed.head.values[index]];
  return {
    ...placeField(feed, feed.head.line, index),
    path: field,
    message: `Two columns may be the ${field}: ${one} and ${other}.`,
    expected: 'one of them, named with --column',
    found: other,
    fix: `--column ${field}=${quote(one)}`,
  };
}

function lacks(feed: ReadFeed, field: string): Problem {
  const meant = feed.head.values.find((name) =>
    name.split(/[^\p{L}]+/u).some((word) => fieldCalled(word) === field),
  );
  const fix = `--column ${field}=${meant === undefined ? 'NAME' : quote(meant)}`;
  return {
    ...placeField(feed, feed.head.line, 0),
    path: field,
    message: `No column is the ${field} of a car.`,
    expected: `a column called ${field}, or --column ${field}=NAME`,
    found: feed.head.values.join(', ').slice(0, 300),
    fix,
  };
}

function quote(name: string): string {
  return /^[\w-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
