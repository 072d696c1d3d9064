const mask = '***';

/** Shorter keys are placeholders more often than not, and turn up in the middle of words. */
const shortestKey = 8;

/** Members by which the harness finds its own way through a record: ids, codes, paths, digests. Nobody else fills them. */
const ownMembers = new Set(
  [
    'type',
    'kind',
    'status',
    'code',
    'target',
    'case',
    'key',
    'angle',
    'angles',
    'question',
    'source',
    'answer',
  ].concat([
    'images',
    'sha256',
    'pixels',
    'path',
    'thumbs',
    'crop',
    'mime',
    'startedAt',
    'revision',
    'runId',
    'run',
  ]),
);

/** Below these anything may stand, whatever its members are called. */
const foreignMembers = new Set(['value', 'meta']);

/**
 * A record of the run freed of the given secrets, in whatever its texts say. Services echo keys in places nobody thinks
 * of; what holds the record together is no echo and stays. Returns the very same data when there is nothing to hide.
 */
export function hideSecrets<T>(value: T, secrets: readonly string[]): T {
  return secrets.some((secret) => secret !== '')
    ? changeTexts(value, (text) => hideKnown(text, secrets))
    : value;
}

/** A record with its texts changed. Names of members, and members that hold the record together, are kept. */
export function changeTexts<T>(value: T, change: (text: string) => string): T {
  return walk(value, { change, own: ownMembers }) as T;
}

interface Walk {
  change(text: string): string;
  readonly own: ReadonlySet<string>;
}

function walk(value: unknown, how: Walk): unknown {
  if (typeof value === 'string') return how.change(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, how));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, walkMember(name, inner, how)]),
  );
}

function walkMember(name: string, value: unknown, how: Walk): unknown {
  if (how.own.has(name)) return value;
  return walk(value, foreignMembers.has(name) ? { ...how, own: new Set() } : how);
}

/** Text without the given secrets, however they are spelled; short ones are masked only where a key is spoken of. */
export function hideKnown(text: string, secrets: readonly string[]): string {
  return spell(secrets).reduce(
    (hidden, { spelling, isShort }) =>
      isShort ? hidden.replace(besideItsName(spelling), `$1${mask}`) : hidden.replaceAll(spelling, mask),
    text,
  );
}

/** As it is, without the quotes it was pasted with, and as addresses and JSON carry it; the longest first. */
function spell(secrets: readonly string[]): { readonly spelling: string; readonly isShort: boolean }[] {
  const bare = secrets.flatMap((secret) => [secret, secret.replace(/^(["'`])(.*)\1$/s, '$2')]);
  const spellings = bare.flatMap((secret) => [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
  ]);
  return [...new Set(spellings)]
    .filter((spelling) => spelling !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => ({ spelling, isShort: spelling.length < shortestKey }));
}

function besideItsName(secret: string): RegExp {
  const name = String.raw`(?:\b|_|api)(?:key|token|secret|password|credentials?|bearer|basic)\b["'\x60]?`;
  const between = String.raw`(?:\s+(?:provided|given|sent|is|was))?\s*[:=]?\s*["'\x60]?`;
  const plain = secret.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return new RegExp(String.raw`(${name}${between})${plain}(?![\w-])`, 'gi');
}
