import { parseJson } from '../../model/parse-json.ts';
import { type JournalLine, journalLineSchema } from '../../model/series.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { readAhead } from '../read-ahead.ts';
import type { RunConfig } from '../run-config.ts';
import { type LineKey, type LinePlace, readLineKey, runObjects, type SeriesRound } from './run-objects.ts';

/**
 * Keeps a line of a run as one object.
 *
 * @returns false where another was first for this shot, or these facts, in this round: then his counts
 */
export async function putLine(store: ObjectStore, of: SeriesRound, line: JournalLine): Promise<boolean> {
  const key = runObjects(of.run).line({ ...of, place: placeOf(line) });
  return store.putNew(key, Buffer.from(`${JSON.stringify(line)}\n`));
}

/**
 * Keeps all that one answer has brought of a series as one object, under the key of its facts: parts of two answers make no
 * series, and one object is there whole or not at all.
 *
 * @param lines shots, and the facts that close the series as the last
 * @returns false where another was first with this series in this round: then all of his counts
 */
export async function putAnswer(
  store: ObjectStore,
  of: SeriesRound,
  lines: readonly JournalLine[],
): Promise<boolean> {
  const key = runObjects(of.run).line({ ...of, place: '~facts' });
  return store.putNew(key, Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
}

/** What a line is about. */
export function placeOf(line: JournalLine): LinePlace {
  if (line.kind === 'shot') return line.shot.angle;
  return line.kind === 'series' ? '~facts' : '0again';
}

/** A line, and its key: its own, also where it was kept as a part of an answer. */
export interface KeptLine {
  readonly key: LineKey;
  readonly line: JournalLine;
}

/** An object among the lines of a run that is none of them. */
export interface ForeignLine {
  readonly key: string;
  /** The place that it takes up; null where its key is none of a line. */
  readonly at: LineKey | null;
  /** For people: "expected ..., got ...". */
  readonly fault: string;
}

interface Collecting {
  /** Lines that need not be read again. */
  readonly isKnown?: (key: LineKey) => boolean;
  /** Hears of each object that was passed over. */
  readonly onForeign?: (foreign: ForeignLine) => void;
  /** Objects being read at once. */
  readonly atOnce?: number;
}

/**
 * Reads the lines of a run back, in the order of its series; of each by rounds, and in a round shots before facts. What lies
 * among them and is torn, of something else, or not what its key says is passed over and named: its place cannot be taken
 * any more, so that the shot is asked for in another round, and all others are as good as before.
 */
export async function* collectLines(
  store: ObjectStore,
  config: Pick<RunConfig, 'id' | 'asked'>,
  { isKnown = () => false, onForeign = () => {}, atOnce = 16 }: Collecting = {},
): AsyncGenerator<KeptLine> {
  const read = async ({ text, key }: NamedLine) => ({ text, key, bytes: key && (await store.get(text)) });
  for await (const { text, key, bytes } of readAhead(listLines(store, config, isKnown), atOnce, read)) {
    const lines = key === null ? 'expected the key of a line' : toLines(bytes, key, config);
    if (typeof lines === 'string') onForeign({ key: text, at: key, fault: lines });
    else if (key !== null) for (const line of lines) yield { key: { ...key, place: placeOf(line) }, line };
  }
}

interface NamedLine {
  readonly text: string;
  /** Null: it is none of a line. */
  readonly key: LineKey | null;
}

async function* listLines(
  store: ObjectStore,
  { id }: Pick<RunConfig, 'id'>,
  isKnown: (key: LineKey) => boolean,
): AsyncGenerator<NamedLine> {
  for await (const text of store.list(runObjects(id).lines)) {
    const key = readLineKey(text, id);
    if (key === null || !isKnown(key)) yield { text, key };
  }
}

/** The line, of a whole answer all of its lines, the facts last; or what is wrong with the first that is wrong. */
function toLines(
  bytes: Buffer | null,
  key: LineKey,
  config: Pick<RunConfig, 'asked'>,
): readonly JournalLine[] | string {
  if (bytes === null) return 'expected an object, found none that can be read';
  const texts = bytes.toString('utf8').trimEnd().split('\n');
  const lines: JournalLine[] = [];
  for (const [index, text] of texts.entries()) {
    const isLast = index === texts.length - 1;
    const line = toLine(text, isLast ? key.place : null, { key, config });
    if (typeof line === 'string') return line;
    lines.push(line);
  }
  const isWhole = key.place === '~facts' || lines.length === 1;
  const isOnce = new Set(lines.map(placeOf)).size === lines.length;
  return isWhole && isOnce ? lines : 'expected a line of a run, got several of one place';
}

interface Place {
  readonly key: LineKey;
  readonly config: Pick<RunConfig, 'asked'>;
}

/** @param place null for any shot of the series */
function toLine(
  text: string,
  place: LinePlace | null,
  { key, config: { asked } }: Place,
): JournalLine | string {
  const parsed = journalLineSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `expected a line of a run, got a fault at \`${issue?.path.join('.')}\`: ${issue?.message}`;
  }
  const series = asked[key.series];
  if (series === undefined) return `expected one of ${asked.length} series, got number ${key.series}`;
  const line = parsed.data;
  const isThere = place === null ? line.kind === 'shot' : placeOf(line) === place;
  return isThere && isOf(line, series) ? line : `expected ${nameLine(key, series)}, got another`;
}

type Asked = RunConfig['asked'][number];

function isOf(line: JournalLine, series: Asked): boolean {
  const isSeries =
    line.target === series.target && line.case === series.case && line.sample === series.sample;
  const lineAngles = line.kind === 'shot' ? [line.shot.angle] : line.kind === 'again' ? line.angles : [];
  return isSeries && lineAngles.every((angle) => series.angles.includes(angle));
}

function nameLine({ place }: LineKey, { target, case: caseId, sample }: Asked): string {
  return `${place} of ${caseId} #${sample} at ${target}`;
}
