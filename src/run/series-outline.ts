import type { Angle } from '../model/car.ts';
import type { Check } from '../model/check.ts';
import { canWeigh, isAnswer, pickWeighed } from '../model/most-trusted.ts';
import { dedupeReasons, type Reason, reasonOf } from '../model/reason.ts';
import type { ScoredShot, SeriesResult } from '../model/result.ts';
import type { Photo } from '../model/shot.ts';
import { hasMeasured } from './check-tally.ts';
import { type CaseFault, listFaults } from './list-faults.ts';

type Kept =
  | 'id'
  | 'title'
  | 'source'
  | 'target'
  | 'sample'
  | 'status'
  | 'passed'
  | 'blockers'
  | 'known'
  | 'score'
  | 'least'
  | 'word'
  | 'grade'
  | 'coverage'
  | 'dimensions'
  | 'durationMs'
  | 'sumOfLatenciesMs'
  | 'speedup';

/** A picture that did not come well. */
export type BrokenShot = Pick<ScoredShot, 'angle' | 'status'> & {
  readonly error: NonNullable<ScoredShot['error']>;
  /** Of the last answer; null where none came. */
  readonly httpStatus?: number | null;
};

/** Where a picture is kept, and what it was scored by. */
export type KeptPhoto = Pick<Photo, 'path' | 'sha256'> & Pick<ScoredShot, 'angle'>;

/** A fault that was seen and not confirmed; without an angle it is the series'. */
export interface Doubt extends Pick<Check, 'id' | 'title' | 'reason'> {
  readonly angle: Angle | null;
}

/**
 * What sums, order and lists need of a case. Its prompts, pictures and checks stay on disk, so that a run of many
 * thousand pictures fits in memory.
 */
export interface SeriesOutline extends Pick<SeriesResult, Kept> {
  readonly counts: {
    readonly shots: number;
    /** Shots with an accepted picture. */
    readonly photos: number;
    /** Shots without an answer. */
    readonly errored: number;
    /** Checks that broke off. */
    readonly brokenChecks: number;
    /** Checks that measured something in the pictures. */
    readonly seenChecks: number;
    /** Facts of the pictures that nobody but a judge that is not certified looked at. */
    readonly provisional: number;
  };
  readonly photos: readonly KeptPhoto[];
  /** What speaks against it, to be counted over cases. */
  readonly faults: readonly CaseFault[];
  readonly broken: readonly BrokenShot[];
  /** What a person should look at, as no more trusted word decides it. */
  readonly doubts: readonly Doubt[];
  /** Why checks fail by words that are not read, each sentence once, with its views. */
  readonly unread: readonly Reason[];
}

export function outlineSeries(one: SeriesResult): SeriesOutline {
  const { id, title, target, sample, status, passed, blockers } = one;
  const { score, least, word, grade, coverage, dimensions } = one;
  const { durationMs, sumOfLatenciesMs, speedup } = one;
  return {
    ...{ id, title, target, sample, status, passed, blockers },
    ...{ score, least, word, grade, coverage, dimensions },
    ...{ durationMs, sumOfLatenciesMs, speedup },
    ...(one.known && { known: one.known }),
    ...(one.source && { source: one.source }),
    counts: countParts(one),
    unread: listUnread(one),
    doubts: listDoubts(one),
    faults: listFaults(one),
    photos: one.shots.flatMap(({ angle, photo }) =>
      photo === null ? [] : [{ angle, path: photo.path, sha256: photo.sha256 }],
    ),
    broken: one.shots.flatMap((shot) => (shot.error === null ? [] : [outlineBroken(shot, shot.error)])),
  };
}

function outlineBroken({ angle, status, attempts }: ScoredShot, error: BrokenShot['error']): BrokenShot {
  return { angle, status, error, httpStatus: attempts.at(-1)?.status ?? null };
}

/** What a person should look at in a case. */
export function listDoubts({ checks, shots }: SeriesResult): Doubt[] {
  const listIn = (records: readonly Check[], angle: Doubt['angle']) =>
    pickWeighed(records)
      .filter(({ doubt }) => doubt)
      .map(({ id, title, reason }) => ({ id, title, reason, angle }));
  return [...listIn(checks, null), ...shots.flatMap((shot) => listIn(shot.checks, shot.angle))];
}

function listUnread({ checks, shots }: SeriesResult): Reason[] {
  const isUnread = ({ details }: Check) => details.unread?.code === 'not-read';
  const said = [
    ...checks.filter(isUnread).map(({ reason }) => reason),
    ...shots.flatMap(({ angle, checks: own }) =>
      own.filter(isUnread).map(({ reason: said }) => reasonOf('at-angle', { angle, said })),
    ),
  ];
  return dedupeReasons(said);
}

function countParts({ checks, shots }: SeriesResult): SeriesOutline['counts'] {
  const all = [checks, ...shots.map((shot) => shot.checks)];
  const countChecks = (has: (check: Check) => boolean) =>
    all.reduce((sum, list) => sum + list.filter(has).length, 0);
  return {
    shots: shots.length,
    photos: shots.filter(({ status, photo }) => status === 'ok' && photo !== null).length,
    errored: shots.filter(({ status }) => status === 'errored').length,
    brokenChecks: countChecks(({ status }) => status === 'error'),
    seenChecks: countChecks((check) => check.half === 'shown' && hasMeasured(check)),
    provisional: all.reduce((sum, list) => sum + countProvisional(list), 0),
  };
}

/** A certified judge's word weighs, so one that is only shown is that of another. */
function countProvisional(records: readonly Check[]): number {
  const settled = new Set(pickWeighed(records).flatMap((check) => (isAnswer(check) ? [check.id] : [])));
  const shown = records.filter(
    (check) => check.evidence === 'judge' && check.score !== null && !canWeigh(check),
  );
  return new Set(shown.flatMap(({ id }) => (settled.has(id) ? [] : [id]))).size;
}
