import type { ShotError } from '../../errors.ts';
import { type Angle, angles } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { PictureIdentity } from '../../model/same-picture.ts';
import type { ShotStatus } from '../../model/shot.ts';
import type { LinePlace } from '../read-lines.ts';
import { type JournalIndex, type ShotEntry, seriesId } from './journal-index.ts';
import type { RecordedRun } from './recorded-run.ts';
import { findRepeatedPhotos, type PhotoUse, type RefusePhoto } from './repeated-photos.ts';

/** What the journal knows of one asked picture; the shot itself stays on disk. */
export interface RecordedShot {
  readonly angle: Angle;
  /** Empty for a shot that never came. */
  readonly key: string;
  readonly status: ShotStatus;
  /** What came for it, accepted or not; null without a picture. */
  readonly image: PictureIdentity | null;
  /** Null: it never came. */
  readonly place: LinePlace | null;
  /** Why its picture, accepted by itself, cannot be its own; null when it can. */
  readonly refusal: ShotError | null;
}

/** What the journal knows of one asked series. */
export interface RecordedSeries {
  readonly evalCase: EvalCase;
  readonly target: TargetInfo;
  readonly sample: number;
  /** Where the closing facts stand; null when they were never written. */
  readonly facts: LinePlace | null;
  /** Whether the target's answer is there to its end: no shot stands after the closing facts. */
  readonly isClosed: boolean;
  /** One per asked angle; those that never came are errored, pictures that cannot be theirs are refused. */
  readonly shots: readonly RecordedShot[];
  /** How often a picture was given up to be drawn anew; of the others nothing is said. */
  readonly again: ReadonlyMap<Angle, number>;
}

/** Lists the asked series of a run with what the journal has of each, in the order in which they were asked for. */
export function listRecordedSeries({ config, journal }: Omit<RecordedRun, 'runDir'>): RecordedSeries[] {
  const cases = new Map(config.cases.map((evalCase) => [evalCase.id, evalCase]));
  const targets = new Map(config.targets.map((target) => [target.id, target]));
  const asked = config.asked.flatMap(({ case: caseId, target: targetId, sample, angles: wanted }) => {
    const [evalCase, target] = [cases.get(caseId), targets.get(targetId)];
    return evalCase && target ? [{ evalCase, target, sample, angles: wanted }] : [];
  });
  const refuse = findRepeatedPhotos(asked.flatMap((one) => listPhotos(one, journal)));
  return asked.map((one) => recordSeries(one, journal, refuse));
}

/** A series that was asked for. */
export type AskedSeries = Pick<RecordedSeries, 'evalCase' | 'target' | 'sample'> & {
  readonly angles: readonly Angle[];
};

export function recordSeries(
  { angles: asked, ...series }: AskedSeries,
  journal: JournalIndex,
  refuse: RefusePhoto,
): RecordedSeries {
  const entry = journal.find(idOf(series));
  const shots = angles
    .filter((angle) => asked.includes(angle))
    .map((angle) => recordShot(angle, entry?.shots.get(angle), refuse));
  const { facts = null, isClosed = false, again = new Map() } = entry ?? {};
  return { ...series, facts, isClosed, shots, again };
}

/** Its accepted pictures, whenever they came. */
export function listPhotos({ angles: asked, ...series }: AskedSeries, journal: JournalIndex): PhotoUse[] {
  const entry = journal.find(idOf(series));
  return asked.flatMap((angle) => entry?.shots.get(angle)?.photo ?? []);
}

function idOf({ evalCase, target, sample }: Omit<AskedSeries, 'angles'>): string {
  return seriesId({ target: target.id, case: evalCase.id, sample });
}

function recordShot(angle: Angle, entry: ShotEntry | undefined, refuse: RefusePhoto): RecordedShot {
  if (!entry) return { angle, key: '', status: 'errored', image: null, place: null, refusal: null };
  const { key, image, place, photo } = entry;
  const refusal = photo && refuse(photo);
  return { angle, key, status: refusal ? 'failed' : entry.status, image, place, refusal };
}
