import { distance } from 'fastest-levenshtein';
import { Stop } from '../errors.ts';
import { type Angle, angles } from '../model/car.ts';

/**
 * The grammar that planted defects and faults share, one entry per comma:
 *
 *     kind[@angle][=value][:option=value]...
 *
 *     paint@rear=red            rate-limit=none:every=3
 *     badge=Toyota:car=BMW      hang@rear:first=1
 *
 * Values run to the next comma, colon or @, and keep their spaces and letter case.
 */
export interface SpecEntry<K extends string = string> {
  /** The entry as written, for messages. */
  readonly text: string;
  readonly kind: K;
  readonly angle: Angle | null;
  readonly value: string | null;
  readonly options: Readonly<Record<string, string>>;
}

/** How one list of entries is called, and what it knows; for messages. */
export interface SpecVocabulary<K extends string = string> {
  /** "studio defect", "studio fault". */
  readonly noun: string;
  readonly kinds: readonly K[];
  readonly example: string;
}

// The angle may stand behind the value as well: people type it there.
const shape =
  /^(?<kind>[^@=:]+)(?:@(?<angle>[^@=:]*))?(?:=(?<value>[^@:]*))?(?:@(?<late>[^@=:]*))?(?<options>(?::[^:]*)*)$/;

/**
 * Splits a list of entries into their parts. Kinds and angles are checked here, values and options by the caller.
 *
 * @throws Stop `bad-usage` that names the entry, what was expected, and the nearest word that exists
 */
export function parseEntries<K extends string>(
  text: string,
  vocabulary: SpecVocabulary<K>,
): readonly SpecEntry<K>[] {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map((entry) => parseEntry(entry, vocabulary));
}

/** Writes entries in the form `parseEntries` reads. */
export function formatEntries(entries: readonly Omit<SpecEntry, 'text'>[]): string {
  return entries.map(formatEntry).join(',');
}

/** Ends the program's start with what was expected instead; `nearest` is offered when it is near enough. */
export function rejectEntry(entry: string, expected: string, hint: string): Stop {
  return new Stop('bad-usage', `Expected ${expected}, got "${entry}".`, hint);
}

/** "Did you mean "paint"? " for a slip of one or two letters, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const close = nearest && nearest.steps <= Math.max(1, Math.floor(word.length / 3));
  return close ? `Did you mean "${nearest.candidate}"? ` : '';
}

function parseEntry<K extends string>(text: string, vocabulary: SpecVocabulary<K>): SpecEntry<K> {
  const parts = shape.exec(text)?.groups;
  const word = parts?.['kind']?.trim() ?? '';
  const kind = vocabulary.kinds.find((candidate) => candidate === word);
  if (!parts || kind === undefined) throw rejectKind(text, word, vocabulary);
  const angle = parts['angle'] ?? parts['late'];
  return {
    text,
    kind,
    angle: angle === undefined ? null : parseAngle(text, angle.trim()),
    value: parts['value'] === undefined ? null : parseValue(text, parts['value']),
    options: Object.fromEntries(splitOptions(parts['options'] ?? '').map((pair) => parseOption(text, pair))),
  };
}

function rejectKind(text: string, kind: string, vocabulary: SpecVocabulary): Stop {
  const known = `Kinds: ${vocabulary.kinds.join(', ')}. Example: ${vocabulary.example}`;
  return rejectEntry(text, `a ${vocabulary.noun}`, didYouMean(kind, vocabulary.kinds) + known);
}

function parseAngle(text: string, word: string): Angle {
  const angle = angles.find((candidate) => candidate === word.toLowerCase());
  if (angle) return angle;
  throw rejectEntry(
    text,
    `an angle after @ (${angles.join(', ')})`,
    `${didYouMean(word, angles)}Leave @ out for all angles.`,
  );
}

function parseValue(text: string, value: string): string {
  if (value.trim() !== '') return value.trim();
  throw rejectEntry(text, 'a value after =', 'Write one, or leave = out where the kind has a default.');
}

function splitOptions(options: string): readonly string[] {
  return options === '' ? [] : options.slice(1).split(':');
}

function parseOption(text: string, pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.split('=', 2).map((part) => part.trim());
  if (name !== '' && value !== '') return [name, value];
  throw rejectEntry(text, 'an option as name=value after :', 'Example: rate-limit:every=3');
}

function formatEntry(entry: Omit<SpecEntry, 'text'>): string {
  const angle = entry.angle === null ? '' : `@${entry.angle}`;
  const value = entry.value === null ? '' : `=${entry.value}`;
  const options = Object.entries(entry.options).map(([name, option]) => `:${name}=${option}`);
  return [entry.kind, angle, value, ...options].join('');
}
