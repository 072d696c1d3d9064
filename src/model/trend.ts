import type { Pair, SettingChange } from './comparison.ts';
import type { CarDigest, DigestEnds, RunDigest } from './run-digest.ts';
import type { VerdictWord } from './verdict-word.ts';
import type { gatedScores } from './vocabulary.ts';

export type TrendScore = (typeof gatedScores)[number];

/** A run as it is found beside others. */
export interface KnownRun {
  readonly digest: RunDigest;
  /** Path of its report, from the folder of the runs; null where there is none. */
  readonly report: string | null;
  /** False for a run that was cut off, or still goes on: it has been asked for and nothing is known of it. */
  readonly hasResult: boolean;
}

/** Null of what was not measured. */
export interface PointScore extends DigestEnds {
  /** Where the mean of cars like these lies, 95 %; null with fewer than two cars, or where no lower ends are known. */
  readonly likeThese: { readonly lower: number; readonly upper: number } | null;
}

/** Why a run has no scores. */
export type TrendGap = 'no-result' | 'nothing-measured';

/** One run at one target. */
export interface TrendPoint extends Pick<RunDigest, 'suite' | 'startedAt' | 'promptsOnly'> {
  readonly run: string;
  readonly report: string | null;
  readonly verdict: VerdictWord;
  readonly gap: TrendGap | null;
  readonly scores: Readonly<Record<TrendScore, PointScore>>;
  /** Cars with an outcome in every sample, among those that were asked for. */
  readonly measured: { readonly n: number; readonly of: number };
  /** Series, not cars. */
  readonly passed: { readonly n: number; readonly of: number };
  /** Names of the cars of which a sample failed. */
  readonly failed: readonly string[];
}

/** What was set otherwise from a run on; null where the same looked at the pictures. */
export interface TrendChange {
  /** Place of the run among the points. */
  readonly at: number;
  readonly settings: readonly SettingChange[];
  readonly lookers: Pair<readonly string[]> | null;
}

/** Whether the runs that measure the same thing have been getting worse (rank watch). */
export interface TrendWatch {
  /** 1 is none, and `alarmAt` raises an alarm. */
  readonly evidence: number;
  readonly alarmAt: number;
  /** Runs that are held against each other. */
  readonly nights: number;
  /** More of them until it can say anything; 0 when it can. */
  readonly nightsToWait: number;
  /** ISO 8601: when a fall was noticed, and the run from which on it is seen. */
  readonly alarms: readonly { readonly noticed: string; readonly since: string }[];
}

/** All runs of the same cars at one target, oldest first. */
export interface TrendLine {
  readonly target: { readonly id: string; readonly label: string; readonly synthetic: boolean };
  readonly cars: readonly Pick<CarDigest, 'id' | 'title'>[];
  readonly points: readonly TrendPoint[];
  readonly changes: readonly TrendChange[];
  readonly watch: TrendWatch;
}

export interface Trend {
  /** The line of most runs first. */
  readonly lines: readonly TrendLine[];
  /** Folders of runs that cannot be read, with the reason. */
  readonly unreadable: readonly { readonly folder: string; readonly reason: string }[];
}
