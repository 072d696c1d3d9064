import type { Angle } from '../../model/car.ts';
import type { PictureIdentity } from '../../model/same-picture.ts';
import { type JournalLine, journalLineSchema } from '../../model/series.ts';
import type { Shot, ShotStatus } from '../../model/shot.ts';
import { type PlacedLine, readJournal } from '../journal.ts';
import type { LinePlace } from '../read-lines.ts';
import { runFiles } from '../run-folder.ts';
import { type PhotoUse, usePhoto } from './repeated-photos.ts';

export interface ShotEntry {
  readonly key: string;
  readonly status: ShotStatus;
  /** What came, accepted or not; null without a picture. */
  readonly image: PictureIdentity | null;
  readonly place: LinePlace;
  /** Null without an accepted picture. */
  readonly photo: PhotoUse | null;
}

/** What the journal holds of one series; of several lines for one thing the last counts, being the latest try. */
interface SeriesEntry {
  facts: LinePlace | null;
  /** Whether the closing facts stand behind all shots. */
  isClosed: boolean;
  readonly shots: Map<Angle, ShotEntry>;
  /** How often a picture was given up to be drawn anew; of the others nothing is said. */
  readonly again: Map<Angle, number>;
}

/** Where everything stands in a journal, so that the shots themselves can stay there. */
export interface JournalIndex {
  find(seriesId: string): SeriesEntry | undefined;
  /** The last moment anything is known of, in milliseconds since the run began; 0 when nothing is. */
  readonly lastMomentMs: number;
  /** Numbers of the lines that could not be read. */
  readonly torn: readonly number[];
  /** Takes in a line that was just written. */
  add(placed: PlacedLine<JournalLine>): void;
}

/** Of `shots.jsonl`. */
export const shotLines = { schema: journalLineSchema, name: 'a shot or a series' };

/**
 * Reads the journal of a run from its start to its end, once, and keeps none of its shots.
 *
 * @throws Stop `run-unreadable`
 */
export async function indexJournal(runDir: string): Promise<JournalIndex> {
  const torn: number[] = [];
  const index = startIndex(torn);
  const kind = { ...shotLines, onTorn: (line: number) => torn.push(line) };
  for await (const placed of readJournal(runFiles(runDir).shots, kind)) index.add(placed);
  return index;
}

/** Of a journal that has no lines yet. */
export function startIndex(torn: readonly number[] = []): JournalIndex {
  const entries = new Map<string, SeriesEntry>();
  let lastMomentMs = 0;
  return {
    torn,
    find: (id) => entries.get(id),
    get lastMomentMs() {
      return lastMomentMs;
    },
    add(placed) {
      addLine(placed, entries);
      if (placed.line.kind === 'shot') lastMomentMs = Math.max(lastMomentMs, endOf(placed.line.shot));
    },
  };
}

/** Tells series apart, within one run. */
export function seriesId(series: { target: string; case: string; sample: number }): string {
  return JSON.stringify([series.target, series.case, series.sample]);
}

function addLine({ line, place }: PlacedLine<JournalLine>, entries: Map<string, SeriesEntry>): void {
  const id = seriesId(line);
  const entry = entries.get(id) ?? { facts: null, isClosed: false, shots: new Map(), again: new Map() };
  entries.set(id, entry);
  entry.isClosed = line.kind === 'series';
  if (line.kind === 'series') entry.facts = place;
  else if (line.kind === 'shot') entry.shots.set(line.shot.angle, toEntry(line, place));
  else giveUp(line.angles, entry);
}

function giveUp(angles: readonly Angle[], { shots, again }: SeriesEntry): void {
  for (const angle of angles) {
    shots.delete(angle);
    again.set(angle, (again.get(angle) ?? 0) + 1);
  }
}

function toEntry(line: Extract<JournalLine, { kind: 'shot' }>, place: LinePlace): ShotEntry {
  const { key, status, photo } = line.shot;
  const { target, case: caseId } = line;
  return {
    key,
    status,
    image: photo && { sha256: photo.sha256, pixels: photo.pixels },
    place,
    photo: usePhoto(line.shot, { target, case: caseId, series: seriesId(line) }),
  };
}

/** When its last try ended, in milliseconds since the run began; 0 for one that was never asked for. */
export function endOf({ attempts }: Shot): number {
  return Math.max(0, ...attempts.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs));
}
