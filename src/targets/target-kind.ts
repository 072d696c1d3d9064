import type { z } from 'zod';
import type { Target, TargetLimits } from '../generator/target.ts';
import type { Brand } from '../model/brand.ts';
import type { EvalCase } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { HeaderValues } from './headers.ts';
import type { CommonSpec } from './target-spec.ts';

/** A flag of the command line that says the same as a key of a targets file. */
export interface TargetFlag {
  /** "--input <path>". */
  readonly usage: string;
  readonly help: string;
}

/** What is known of a kind of target without loading its code, so that help and usage errors come at once. */
export interface TargetFacts {
  readonly label: string;
  /** Its usual address, model and size, and the variable that its key comes from; null where it has none. */
  readonly baseUrl: string | null;
  readonly model: string | null;
  readonly size: string | null;
  readonly keyEnv: string | null;
  readonly limits: TargetLimits;
  /** Whether it is known to cost nothing. */
  readonly isFree: boolean;
  /** Whether its pictures were made before the run: they say nothing of how fast they were. */
  readonly isSaved: boolean;
  /** By the key of its entries that they stand for. */
  readonly flags: Readonly<Record<string, TargetFlag>>;
  /** Flags that describe one, to be copied. */
  readonly example: string;
}

/** A kind of target as the table of all kinds holds it. */
export interface TargetKindEntry extends TargetFacts {
  load(): Promise<{ readonly kind: TargetKind }>;
}

type Values<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/** What makes targets of a kind out of what the user wrote. */
export interface TargetKind<
  Keys extends z.ZodRawShape = z.ZodRawShape,
  Fields extends z.ZodRawShape = z.ZodRawShape,
> {
  /** Of its entries in a targets file, beside those of every kind. */
  readonly keys: Keys;
  /** Of its specs, beside those of every kind. No secrets, and paths as `toPath` writes them: specs are kept with the run. */
  readonly fields: Fields;
  /** @throws Stop `bad-usage` for keys that do not go together */
  toSpec(entry: Values<Keys>, context: SpecContext): Values<Fields> & Partial<Pick<CommonSpec, 'label'>>;
  /**
   * Makes a target ready to be asked. Heavy parts are loaded here.
   *
   * @throws Stop `bad-config` for a missing key, `bad-input` or `bad-usage` for what cannot be used
   */
  open(spec: CommonSpec & Values<Fields>, context: OpenContext): Promise<OpenedTarget>;
}

export interface SpecContext {
  /** Folder that the paths of the entry start from. */
  readonly dir: string;
  /** Writes such a path so that it is found again from wherever the run is gone on with. */
  readonly toPath: (path: string) => string;
}

export interface OpenContext {
  /** Folder that the paths of specs start from. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of headers that no variable holds; nobody gave any when left out. */
  readonly headerValues?: HeaderValues | undefined;
  /** False for a plan: nothing is asked, so no key is needed and nothing is started. */
  readonly asks: boolean;
  readonly brands: readonly Brand[];
  readonly clock: Clock;
}

/** A target, and what only its kind knows of it. */
export interface OpenedTarget {
  readonly target: Target;
  /** What shapes its pictures and the spec does not say, or says by a name; by the field it takes the place of. */
  readonly shapedBy?: Readonly<Record<string, unknown>>;
  /**
   * Those of the chosen cases that it can answer; all when left out.
   *
   * @param isAlone beside other targets it is asked for all, and is errored where it has nothing
   * @throws Stop `bad-input` or `bad-usage` when it cannot answer them
   */
  answerable?(cases: readonly EvalCase[], isAlone: boolean): readonly EvalCase[];
}

/** Keeps the types of a kind's keys and fields for whoever reads its specs. */
export function defineKind<Keys extends z.ZodRawShape, Fields extends z.ZodRawShape>(
  kind: TargetKind<Keys, Fields>,
): TargetKind<Keys, Fields> {
  return kind;
}
