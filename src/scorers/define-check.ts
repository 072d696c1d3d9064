import type { Lexicon } from '../language/lexicon.ts';
import type { Reading } from '../language/mention.ts';
import type { ImageUrlFacts } from '../language/sent-prompt.ts';
import type { Brand } from '../model/brand.ts';
import type { Angle } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { CheckTraits, Evidence } from '../model/check.ts';
import type { Reason } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import type { TargetInfo } from '../model/result.ts';
import type { Dimension } from '../model/rubric.ts';
import type { Seed } from '../model/seed.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Photo, Shot } from '../model/shot.ts';
import type { Fault, Question, Source } from '../model/vocabulary.ts';
import type { CheckResult } from './check-result.ts';
import type { FindReader, PromptReader, ReadTo } from './reading/prompt-reader.ts';
import type { LookRule } from './settle-looks.ts';
import type { PairRule } from './weigh-pairs.ts';

/** What every check may know. */
export interface ScoringContext {
  readonly evalCase: EvalCase;
  readonly target: TargetInfo;
  readonly facts: SeriesFacts;
  readonly lexicon: Lexicon;
  readonly brands: readonly Brand[];
  /** Left out: nothing is known of how far prompts are read. */
  readonly findReader?: FindReader;
}

/** The prompt a check reads, and the field of the shot it comes from. */
export interface CheckedPrompt {
  readonly field: 'prompt' | 'sentPrompt';
  readonly text: string;
  readonly reading: Reading;
}

/** A shot whose request is evidence: it was answered, or the target wrote it. */
export interface AskedShot {
  readonly shot: Shot;
  /** Null when the prompt is not known. */
  readonly prompt: CheckedPrompt | null;
  /** The negative-prompt parameter, read; null when there was none. Whatever it names is unwanted. */
  readonly negative: Reading | null;
  /** The seed reported, under `strict` else the one in the picture's address; null when neither is known. */
  readonly seed: Seed | null;
  /** What the picture's address says was sent; null when there is no address. */
  readonly address: ImageUrlFacts | null;
  /** Null where nothing is known of how far it is read. */
  readonly reader: PromptReader | null;
  /** The request as far as it is read; null where it is read whole or nothing is known, and under `classic`. */
  readonly parts: ReadParts | null;
}

/** A request as far as it is read. */
export interface ReadParts {
  /** As far as is sure, and as far as can be: the same where the count is exact. */
  readonly sure: AskedShot;
  readonly last: AskedShot;
  readonly ends: { readonly prompt: ReadTo | null; readonly negative: ReadTo | null };
}

/** An asked shot whose prompt is known. */
export interface PromptedShot extends AskedShot {
  readonly prompt: CheckedPrompt;
}

/** A shot with an accepted picture. */
export interface ShownShot {
  readonly shot: Shot;
  readonly photo: Photo;
}

interface CheckMeta {
  /** As in the rubric. */
  readonly id: string;
  /** The fact when it holds, in a few words. */
  readonly title: string;
  /** What the check looks at and why it matters, in a sentence or two. */
  readonly docs: string;
  readonly dimension: Dimension;
  /** What its own run looks at; of a check without one, who could best. */
  readonly evidence: Evidence;
  readonly traits?: CheckTraits;
}

/** Looks at the request of one shot. Called only where the prompt is known. */
export interface AskedShotCheck extends CheckMeta {
  readonly half: 'asked';
  readonly scope: 'shot';
  run(input: PromptedShot & ScoringContext): CheckResult;
}

/** Looks at the requests of a series. `shots` holds those that are evidence, at least one. */
export interface AskedSeriesCheck extends CheckMeta {
  readonly half: 'asked';
  readonly scope: 'series';
  run(input: { readonly shots: readonly AskedShot[] } & ScoringContext): CheckResult;
}

/** What a check asks of each source, by the name of that source's question. One that it leaves out does not answer it. */
export type Asks = Readonly<Partial<Record<Exclude<Source, 'people'>, string>>> & {
  readonly people?: Question;
};

interface ShownMeta extends CheckMeta {
  readonly half: 'shown';
  readonly asks: Asks;
  /** How a judge's looks are taken together; left out of a check that asks no judge. */
  readonly looks?: LookRule;
  /** Whom to believe, least trusted first, where that is not the usual order. */
  readonly trust?: readonly Evidence[];
}

/** A shown check measures something itself, or says what was not looked at as long as nobody answered: "badge not checked". */
type Measuring<Input> =
  | { run(input: Input & ScoringContext): CheckResult; readonly unseen?: never }
  | { readonly unseen: KindValue<'unseen'>; readonly run?: never };

/** Looks at one picture. Called only where a picture was accepted. */
export type ShownShotCheck = ShownMeta & {
  readonly scope: 'shot';
  /** Views that can not show the fact, and why. */
  readonly notOn?: Readonly<Partial<Record<Angle, Reason>>>;
  /** Why it is not asked of a car; null where it is. */
  readonly notFor?: (car: EvalCase['car']) => Reason | null;
  /** Where one question is about several facts: what people name when it is this one that does not hold. */
  readonly fault?: Fault;
} & Measuring<ShownShot>;

/** Compares the pictures of a series in pairs. `shots` holds the accepted ones, at least two. */
export type ShownSeriesCheck = ShownMeta & {
  readonly scope: 'series';
  readonly pairRule: PairRule;
  /** What a pair is worth of which one picture is unusable; a fault when left out. */
  readonly unusablePair?: 'pass';
} & Measuring<{ readonly shots: readonly ShownShot[] }>;

export type ShownCheck = ShownShotCheck | ShownSeriesCheck;
export type CheckDefinition = AskedShotCheck | AskedSeriesCheck | ShownCheck;

/**
 * Names a check: who it is, and one pure function. The gates (no answer, no prompt, no picture) and the weights are
 * not its business; see `run-check.ts` and the rubric.
 */
export function defineCheck<const C extends CheckDefinition>(check: C): C {
  return check;
}
