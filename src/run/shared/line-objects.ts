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

/** What a line is about. */
export function placeOf(line: JournalLine): LinePlace {
  if (line.kind === 'shot') return line.shot.angle;
  return line.kind === 'series' ? '~facts' : '0again';
}

/** A line, and the key that it was kept under. */
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
    const line = key === null ? 'expected the key of a line' : toLine(bytes, key, config);
    if (typeof line === 'string') onForeign({ key: text, at: key, fault: line });
    else if (key !== null) yield { key, line };
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

/** The line, or what is wrong with it. */
function toLine(
  bytes: Buffer | null,
  key: LineKey,
  { asked }: Pick<RunConfig, 'asked'>,
): JournalLine | string {
  if (bytes === null) return 'expected an object, found none that can be read';
  const parsed = journalLineSchema.safeParse(parseJson(bytes.toString('utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `expected a line of a run, got a fault at \`${issue?.path.join('.')}\`: ${issue?.message}`;
  }
  const series = asked[key.series];
  if (series === undefined) return `expected one of ${asked.length} series, got number ${key.series}`;
  return isOf(parsed.data, key, series) ? parsed.data : `expected ${nameLine(key, series)}, got another`;
}

type Asked = RunConfig['asked'][number];

function isOf(line: JournalLine, { place }: LineKey, series: Asked): boolean {
  const isSeries =
    line.target === series.target && line.case === series.case && line.sample === series.sample;
  const lineAngles = line.kind === 'shot' ? [line.shot.angle] : line.kind === 'again' ? line.angles : [];
  return isSeries && placeOf(line) === place && lineAngles.every((angle) => series.angles.includes(angle));
}

function nameLine({ place }: LineKey, { target, case: caseId, sample }: Asked): string {
  return `${place} of ${caseId} #${sample} at ${target}`;
}
