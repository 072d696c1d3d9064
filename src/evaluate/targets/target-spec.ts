import type { ReplayInput } from '../../generator/targets/replay-input.ts';
import type { Target, TargetLimits } from '../../generator/targets/target.ts';
import type { PromptLimitEntry, PromptRunner } from '../../model/prompt-limit.ts';
import type { StudioDefect } from '../../studio/defects/defect.ts';
import type { StudioFault } from '../../studio/faults/fault.ts';

/** What one picture costs, as the user says. */
export interface Price {
  readonly perImage: number;
  readonly currency: string;
}

/** A template by its name, and the target by itself where it stands beside itself with other prompts. */
export interface PromptChoice {
  readonly name: string;
  readonly variantOf: string | null;
}

/** How a model reads prompts, as the user says. */
export interface ReadingSpec {
  readonly promptLimit?: PromptLimitEntry;
  readonly runner?: PromptRunner;
  /** Path of the model's own `tokenizer.json`. */
  readonly tokenizer?: string;
}

interface CommonSpec {
  /** Unique in a run. */
  readonly id: string;
  readonly label: string;
  readonly limits: TargetLimits;
  /** Null: unknown. */
  readonly price: Price | null;
  /** What its prompts are written from: the built-in template when left out. */
  readonly prompt?: PromptChoice;
  /** What the user says of how its model reads prompts. */
  readonly reading?: ReadingSpec;
}

export interface StudioSpec extends CommonSpec {
  readonly type: 'studio';
  /** A studio served elsewhere (`car-eval studio`); null starts one inside this process. */
  readonly baseUrl: string | null;
  /** Null: the studio's own. */
  readonly size: Target['size'];
  readonly faults: readonly StudioFault[];
  readonly defects: readonly StudioDefect[];
  /** The faults and defects in the words of the user, for the report. */
  readonly notes: readonly string[];
}

export interface ReplaySpec extends CommonSpec {
  readonly type: 'replay';
  readonly input: ReplayInput;
}

export interface BackendSpec extends CommonSpec {
  readonly type: 'backend';
  readonly baseUrl: string;
  /** Path of its log file. */
  readonly log: string | null;
}

/** A service that draws a prompt. */
export interface DrawingSpec extends CommonSpec {
  readonly type: 'pollinations' | 'pollinations-legacy' | 'openai';
  readonly baseUrl: string;
  readonly model: string;
  readonly size: NonNullable<Target['size']>;
  readonly key: string | null;
  readonly keyEnv: string;
  readonly sendsSeed: boolean;
  readonly sendsNegativePrompt: boolean;
}

/** Which system to put under test, as the command line or a targets file describes it. */
export type TargetSpec = StudioSpec | ReplaySpec | BackendSpec | DrawingSpec;
