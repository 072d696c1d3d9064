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
  /** By name. A check that asks another one is not answered by it. */
  readonly questions: Readonly<Record<string, LookerQuestion>>;
  /** Looks in flight at once. */
  readonly concurrency: number;
  /** Values that must not be seen in anything that is written. */
  readonly secrets?: readonly string[];
  /** Sends nothing. */
  plan(looks: readonly PlannedLook[]): Cost;
  /** True when the answer came with the pictures, so that nobody needs to look. */
  isKnown?(pictures: readonly Picture[]): boolean;
  /**
   * Looks, once. What it throws becomes an observation that says so, and stops nobody else.
   *
   * @param pictures one, or two for a question about pairs
   */
  look(question: string, pictures: readonly Picture[], context: LookContext): Promise<Seen>;
}

/** The commands that can have pictures looked at: while a run goes on, before it for its cost, after it. */
export type LookingCommand = 'run' | 'plan' | 'score';

/** A source as the command line knows it, without loading it. */
export interface LookerKind {
  readonly source: Looker['source'];
  readonly commands: readonly LookingCommand[];
  /** What asks for it, as commander spells flags, and what each does. */
  readonly flags: readonly (readonly [flags: string, about: string])[];
  /**
   * Sends nothing.
   *
   * @param options its flags, by their names in camelCase; of a run that is gone on with, as `run.json` has them
   * @returns null where nothing asked for it
   */
  open(options: Readonly<Record<string, unknown>>, env: LookerEnv): Promise<Looker | null>;
}

/** Variables of the environment, where keys come from. */
export type LookerEnv = Readonly<Record<string, string | undefined>>;
