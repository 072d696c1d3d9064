import { type Angle, angles as allAngles } from '../../model/car.ts';
import { type CaseFile, caseFileSchema } from '../../model/case.ts';
import { toCaseId } from '../check/case-id.ts';
import type { Problem } from '../yaml/problem.ts';
import { placeField } from './place-field.ts';
import type { FeedRow, ReadFeed } from './read-feed.ts';

/** A feed, and what its columns are. */
export interface MappedFeed {
  readonly feed: ReadFeed;
  readonly columns: ReadonlyMap<string, number>;
  /** Of cars that name none themselves. */
  readonly angles: readonly Angle[];
}

/** One car of a feed, as a file of its own would have it. */
export interface FeedCar {
  readonly row: FeedRow;
  /** Null where it is no car. */
  readonly car: CaseFile | null;
  readonly problems: readonly Problem[];
}

/** Holds a row against what a car is. What is empty was not said. */
export function interpretRow(row: FeedRow, mapped: MappedFeed): FeedCar {
  const uneven = checkLength(row, mapped.feed);
  if (uneven !== null) return { row, car: null, problems: [uneven] };
  const read = (field: string) => row.values[mapped.columns.get(field) ?? -1] ?? '';
  const { facts, about } = takeFields(mapped, read);
  const parsed = caseFileSchema.safeParse({
    ...about,
    car: facts,
    angles: readAngles(read('angles')) ?? [...mapped.angles],
  });
  if (parsed.success) return { row, car: parsed.data, problems: [] };
  const fields = new Set(
    parsed.error.issues.map(({ path }) => String(path[0] === 'car' ? path[1] : path[0])),
  );
  return { row, car: null, problems: [...fields].map((field) => explainField(field, row, mapped)) };
}

type Read = (field: string) => string;

/** Numbers are read where a car wants one. */
function takeFields({ columns }: MappedFeed, read: Read) {
  const filled = [...columns.keys()].filter((field) => read(field) !== '' && field !== 'angles');
  const valueIn = (field: string) => {
    if (field === 'id') return toCaseId(read(field));
    return field === 'year' ? readYear(read(field)) : read(field);
  };
  const pick = (isWanted: (field: string) => boolean) =>
    Object.fromEntries(filled.filter(isWanted).map((field) => [field, valueIn(field)]));
  const isAbout = (field: string) => ['id', 'title', 'why'].includes(field);
  return { facts: pick((field) => !isAbout(field)), about: pick(isAbout) };
}

/** As tables write whole numbers, 2019.0 among them; what is none is the schema's to refuse. */
function readYear(text: string): number | string {
  const digits = /^(\d{1,4})(?:[.,]0+)?$/.exec(text)?.[1];
  return digits === undefined ? text : Number(digits);
}

/** Parted by anything but letters and digits; null where none is named. What is no angle is the schema's to refuse. */
function readAngles(text: string): string[] | null {
  const names = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((name) => name !== '');
  return names.length === 0 ? null : [...new Set(names)];
}

function checkLength(row: FeedRow, feed: ReadFeed): Problem | null {
  const [found, expected] = [row.values.length, feed.head.values.length];
  if (found === expected) return null;
  const isEndless = found > expected && row.values.slice(expected).every((value) => value === '');
  return {
    ...placeField(feed, row.line, Math.min(found, expected)),
    path: '',
    message:
      found > expected
        ? 'The line has more fields than the head.'
        : 'The line has fewer fields than the head.',
    expected: `${expected} fields, those that hold a delimiter in quotation marks`,
    found: `${found} fields`,
    fix: isEndless ? 'as many delimiters at the end of the head as at the end of its lines' : null,
  };
}

const expectations: Record<string, string> = {
  year: 'a year of four digits, from 1886 to 2100, or nothing',
  angles: `some of ${allAngles.join(', ')}, parted by spaces`,
  id: 'letters or digits, at most 74 of them',
};

/** An example to put there, where any car has one. */
const examples: Record<string, string> = {
  brand: 'Renault',
  model: 'Clio',
  color: 'blue',
  year: '2019',
  angles: allAngles.slice(0, 3).join(' '),
};

function explainField(field: string, row: FeedRow, { feed, columns }: MappedFeed): Problem {
  const index = columns.get(field) ?? 0;
  const found = row.values[index] ?? '';
  const name = feed.head.values[index] ?? field;
  return {
    ...placeField(feed, row.line, index),
    path: field,
    message:
      found === ''
        ? `The ${field} of the car is not there (column ${name}).`
        : `This is no ${field} of a car (column ${name}).`,
    expected: expectations[field] ?? 'text of at most 2000 characters',
    found: found === '' ? 'nothing' : found.slice(0, 120),
    fix: examples[field] ? `for example ${examples[field]}` : null,
  };
}
