import type { Check, Evidence } from '../model/check.ts';
import { canWeigh, pickWeighed } from '../model/most-trusted.ts';
import type { Reason } from '../model/reason.ts';
import type { SeriesResult } from '../model/result.ts';
import type { Dimension } from '../model/rubric.ts';

/** Records that have no score though they ought to. */
interface OpenRecords {
  count: number;
  /** Why, by their English sentence: each once. */
  readonly reasons: Map<string, Reason>;
}

/** All records of one check with one kind of evidence. */
export interface TalliedCheck {
  readonly id: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly evidence: Evidence;
  /** Records with a score that could be weighed, weighed or not. */
  measured: number;
  /** Records that are weighed: of several about one thing, the most trusted. */
  weighed: number;
  /** Of the weighed ones. */
  readonly unmeasured: OpenRecords;
  readonly error: OpenRecords;
}

/** How the checks of a result came out, counted over the answered shots. */
export interface CheckTally {
  readonly shots: number;
  readonly unanswered: number;
  /** Those of series first, then those of shots, each in the order they first came. */
  readonly checks: readonly TalliedCheck[];
}

/** Counts case by case, so that no case has to stay. */
export interface CheckCounter {
  add(one: SeriesResult): void;
  tally(): CheckTally;
}

export function createCheckCounter(): CheckCounter {
  const ofSeries = new Map<string, TalliedCheck>();
  const ofShots = new Map<string, TalliedCheck>();
  let shots = 0;
  let unanswered = 0;
  return {
    add(one) {
      countSubject(one.checks, ofSeries);
      for (const shot of one.shots) {
        shots += 1;
        if (shot.status === 'errored') unanswered += 1;
        else countSubject(shot.checks, ofShots);
      }
    },
    tally: () => ({ shots, unanswered, checks: [...ofSeries.values(), ...ofShots.values()] }),
  };
}

/** Counts the records about one thing: a series, or a shot. */
function countSubject(records: readonly Check[], tallies: Map<string, TalliedCheck>): void {
  for (const check of records) tallyOf(check, tallies).measured += hasMeasured(check) ? 1 : 0;
  for (const weighed of pickWeighed(records)) countWeighed(weighed, tallyOf(weighed, tallies));
}

/** True of a record with a score that is not only shown. */
export function hasMeasured(check: Check): boolean {
  return check.score !== null && canWeigh(check);
}

function countWeighed({ status, reason }: Check, tallied: TalliedCheck): void {
  tallied.weighed += 1;
  if (status !== 'unmeasured' && status !== 'error') return;
  tallied[status].count += 1;
  tallied[status].reasons.set(reason.text, reason);
}

function tallyOf(check: Check, tallies: Map<string, TalliedCheck>): TalliedCheck {
  const key = `${check.id} ${check.evidence}`;
  const tallied = tallies.get(key) ?? startTally(check);
  tallies.set(key, tallied);
  return tallied;
}

function startTally({ id, title, dimension, evidence }: Check): TalliedCheck {
  const open = () => ({ count: 0, reasons: new Map<string, Reason>() });
  return { id, title, dimension, evidence, measured: 0, weighed: 0, unmeasured: open(), error: open() };
}
