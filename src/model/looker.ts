import type { Angle } from './car.ts';
import type { EvalCase } from './case.ts';
import type { Look, Seen } from './observation.ts';
import type { Photo } from './shot.ts';
import type { Source } from './vocabulary.ts';

/** A question a source can be asked. */
export interface LookerQuestion {
  /** Whether it is about one picture, or about two of a series. */
  readonly of: 'picture' | 'pair';
  /** What an answer depends on beside the pictures: raised, or another model's, it makes older answers stale. */
  readonly revision: string;
}

/** A question about certain pictures, before these are there: of them only the angles are known. */
export type PlannedLook = Pick<Look, 'case' | 'angles' | 'question'>;

/** What looking would cost at most. */
export interface Cost {
  /** Requests that leave this machine; 0 for who looks without any. */
  readonly calls: number;
  /** How many of them where nothing is wrong; left out where that is all of them. */
  readonly usualCalls?: number;
  /** Null: unknown. */
  readonly price: { readonly amount: number; readonly currency: string } | null;
}

/** An accepted picture to look at. */
export interface Picture {
  readonly angle: Angle;
  readonly photo: Photo;
  /** Its bytes as they came. */
  read(): Promise<Buffer>;
}

export interface LookContext {
  readonly evalCase: EvalCase;
  /** All accepted pictures of the series that those to look at belong to. */
  readonly series: readonly Picture[];
  /** Folder of the run, for what is kept as evidence. */
  readonly runDir: string;
  readonly signal: AbortSignal;
}

/**
 * Who looks at pictures while a run goes on or after it: slow, and asked once. What is seen means for a check is not
 * its business (scorers). People are none: their answers come in files.
 */
export interface Looker {
  readonly source: Exclude<Source, 'people'>;
  /** By name, the most telling first. A check that asks another one is not answered by it. */
  readonly questions: Readonly<Record<string, LookerQuestion>>;
  /** Looks in flight at once. */
  readonly concurrency: number;
  /** True where it may have to stop before the end: then it is asked one question of all series before the next. */
  readonly mayRunOut?: boolean;
  /** Values that must not be seen in anything that is written. */
  readonly secrets?: readonly string[];
  /** Sends nothing. */
  plan(looks: readonly PlannedLook[]): Cost;
  /** What it has to be asked before it looks, for these questions; left out for who is asked nothing. Sends nothing. */
  planFirst?(questions: readonly string[]): Promise<Cost>;
  /** True when the answer came with the pictures, so that nobody needs to look. */
  isKnown?(pictures: readonly Picture[]): boolean;
  /**
   * Looks, once. What it throws becomes an observation that says so, and stops nobody else.
   *
   * @param pictures one, or two for a question about pairs
   */
  look(question: string, pictures: readonly Picture[], context: LookContext): Promise<Seen>;
  /**
   * Makes it ready to be asked these questions, before pictures are paid for. Sends nothing where it was ready before.
   *
   * @throws Stop where there is no use in asking it; the signal's reason when it is aborted
   */
  prepare?(questions: readonly string[], signal: AbortSignal): Promise<void>;
  /** Keeps with a run what is known of it, and what it did since it was opened. */
  keepRecord?(runDir: string): Promise<void>;
  /** Gives back what it holds open. */
  close?(): Promise<void>;
}
