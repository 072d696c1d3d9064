import type { ShotError } from '../errors.ts';
import type { Angle } from './car.ts';
import type { Seed } from './seed.ts';
import type { Source } from './vocabulary.ts';

/** Which series an event speaks of. */
export interface SeriesRef {
  readonly target: string;
  readonly case: string;
  readonly sample: number;
}

/** How far pictures that are asked for over a queue have come. */
export interface QueueStanding {
  readonly wanted: number;
  readonly done: number;
  /** Jobs: of one picture, of a series, or of some dozens of pictures. */
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  /** Pictures, of late; null before anything is known. */
  readonly perMinute: number | null;
}

/** What the core tells while it works. The command line draws progress from these; `events.jsonl` stores them. */
export type RunEvent =
  /** `shots` are those still to be asked for: fewer than all when a run is resumed. */
  | { readonly type: 'run-started'; readonly runId: string; readonly series: number; readonly shots: number }
  /** Commands find the newest run all the same; whoever opens the folder `latest` sees another one, or none. */
  | { readonly type: 'latest-unlinked'; readonly reason: string }
  | { readonly type: 'target-ready'; readonly target: string; readonly baseUrl: string | null }
  | {
      readonly type: 'target-down';
      readonly target: string;
      readonly reason: string;
      readonly hint: string | null;
    }
  | ({ readonly type: 'series-started'; readonly sessionId: string; readonly shots: number } & SeriesRef)
  | ({ readonly type: 'logo-facts-found'; readonly source: string } & SeriesRef)
  | ({ readonly type: 'reference-found'; readonly source: string } & SeriesRef)
  /** The web was asked and gave no answer: what the catalogue knows has to do. */
  | ({ readonly type: 'search-failed'; readonly reason: string } & SeriesRef)
  | ({ readonly type: 'prompts-started'; readonly parallel: boolean } & SeriesRef)
  | ({ readonly type: 'images-started'; readonly parallel: boolean } & SeriesRef)
  | ({
      readonly type: 'shot-finished';
      readonly angle: Angle;
      readonly seed: Seed | null;
      readonly latencyMs: number | null;
      readonly error: ShotError | null;
    } & SeriesRef)
  | ({ readonly type: 'series-finished'; readonly durationMs: number | null } & SeriesRef)
  | {
      readonly type: 'retrying';
      readonly host: string;
      readonly attempt: number;
      readonly waitMs: number;
      readonly reason: string;
      /** Whether the host wants fewer requests; left out where not. */
      readonly isRateLimited?: true;
    }
  /** Something of the queue that people should know. */
  | { readonly type: 'queue-told'; readonly text: string }
  /** Where the work that goes over a queue stands. */
  | ({ readonly type: 'queue-counted' } & QueueStanding)
  /** A judge is asked about drawn pictures of which the answer is known. */
  | { readonly type: 'checking-started'; readonly judge: string }
  /** `isRight` null: it came to no answer. */
  | { readonly type: 'control-answered'; readonly question: string; readonly isRight: boolean | null }
  | {
      readonly type: 'checking-finished';
      readonly controls: number;
      /** How far its word goes, in words. */
      readonly levels: string;
      /** Why some questions are left unsettled; null where all are settled. */
      readonly stopped: 'budget-spent' | 'does-not-answer' | null;
    }
  /** A source looks at the pictures that have come: at those that it has not seen yet. */
  | { readonly type: 'looking-started'; readonly source: Source; readonly looks: number }
  /** It is another one than it was taken for: what the former saw is looked at by this one, too. */
  | { readonly type: 'looker-changed'; readonly source: Source }
  | {
      readonly type: 'look-finished';
      readonly source: Source;
      readonly case: string;
      /** One, or the two of a pair. */
      readonly angles: readonly Angle[];
      readonly question: string;
      /** Why nothing was seen; null where it was. */
      readonly problem: string | null;
    }
  | {
      readonly type: 'looking-finished';
      readonly source: Source;
      /** Looks taken before, or answered without one. */
      readonly known: number;
      readonly taken: number;
      /** Of those taken: the source broke down. */
      readonly failed: number;
    }
  /** All pictures have come, or the run was stopped: what is there is scored. */
  | { readonly type: 'scoring-started' }
  /** Of a long run, after each of its parts. */
  | { readonly type: 'part-scored'; readonly pictures: number; readonly of: number }
  /** People answered about the very same pictures in an earlier run. */
  | { readonly type: 'answers-carried'; readonly run: string; readonly answers: number }
  /** Answers of an earlier run that might have been about these pictures; `run` null where all of them were lost. */
  | { readonly type: 'answers-unread'; readonly run: string | null; readonly reason: string }
  | { readonly type: 'run-finished'; readonly durationMs: number };

/** Takes events as they happen. Must not throw. */
export type Emit = (event: RunEvent) => void;
