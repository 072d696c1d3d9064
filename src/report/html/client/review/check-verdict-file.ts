import {
  caseIdPattern,
  devicePattern,
  eventIdPattern,
  maxCaseIdLength,
  maxEvents,
  maxNoteLength,
  raterPattern,
  sha256Pattern,
} from '../../../../model/patterns.ts';
import type { VerdictEvent, VerdictFile } from '../../../../model/verdict.ts';
import { angles, answers, faults, questions, verdictSchemaVersion } from '../../../../model/vocabulary.ts';

type Test = (value: unknown) => boolean;

const isText = (value: unknown) => typeof value === 'string';
const matches =
  (pattern: RegExp): Test =>
  (value) =>
    isText(value) && pattern.test(value);
const oneOf =
  (words: readonly string[]): Test =>
  (value) =>
    words.includes(value as string);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const orLeftOut =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const eventShape: Readonly<Record<keyof VerdictEvent, Test>> = {
  id: matches(eventIdPattern),
  at: isStamp,
  image: matches(sha256Pattern),
  pixels: orLeftOut(matches(sha256Pattern)),
  case: (value) => isText(value) && value.length <= maxCaseIdLength && caseIdPattern.test(value),
  angle: oneOf(angles),
  question: oneOf(questions),
  questionRev: (value) => Number.isSafeInteger(value) && (value as number) > 0,
  value: orNull(oneOf(answers)),
  fault: orLeftOut(oneOf(faults)),
  note: (value) => isText(value) && value.length <= maxNoteLength,
  ms: orNull((value) => Number.isFinite(value) && (value as number) >= 0),
  supersedes: orNull(matches(eventIdPattern)),
  carriedFrom: orLeftOut(isText),
};

const fileShape: Readonly<Record<keyof VerdictFile, Test>> = {
  schemaVersion: (value) => value === verdictSchemaVersion,
  run: isText,
  rater: isRater,
  events: (value) => Array.isArray(value) && value.length <= maxEvents && value.every(isVerdictEvent),
};

/** Accepts what `verdictFileSchema` accepts, without the library that schema is written with; a test holds the two together. */
export function isVerdictFile(value: unknown): value is VerdictFile {
  return hasShape(value, fileShape);
}

export function isVerdictEvent(value: unknown): value is VerdictEvent {
  return hasShape(value, eventShape);
}

/** Accepts what `raterSchema` accepts: names that can be file names on every system. */
export function isRater(name: unknown): name is string {
  return isText(name) && raterPattern.test(name) && !devicePattern.test(name);
}

/** Every member in its form, and no other. */
function hasShape(value: unknown, shape: Readonly<Record<string, Test>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(members).every((name) => Object.hasOwn(shape, name)) &&
    Object.entries(shape).every(([name, test]) =>
      test(Object.hasOwn(members, name) ? members[name] : undefined),
    )
  );
}

const stampPattern = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** A stamp in UTC of a day that the calendar has. */
function isStamp(value: unknown): boolean {
  if (!isText(value) || !stampPattern.test(value)) return false;
  const day = value.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
