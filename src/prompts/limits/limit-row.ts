import type { PromptLimit, PromptRunner } from '../../model/prompt-limit.ts';
import type { TargetType } from '../../targets/target-kinds.ts';

/** Where a row holds without being named in a targets file. */
export interface Reach {
  readonly types: readonly TargetType[];
  /** Null: whatever the model. */
  readonly model: RegExp | null;
  /** Null: where no runner is named. */
  readonly runner: PromptRunner | null;
}

/** A row of the table of limits: one budget of one family, who says so, and when that was looked up. */
export interface LimitRow extends PromptLimit {
  readonly family: NonNullable<PromptLimit['family']>;
  /** ISO 8601 date. */
  readonly seen: string;
  /** Left out where the row holds only by its family's name. */
  readonly reach?: Reach;
}

/** The day on which all the sources were read. */
export const seen = '2026-11-29';

type Reader = Omit<PromptLimit, 'family' | 'source'>;

const text = { script: 'any', weights: 'text', cleans: false } as const;

/** CLIP has room for 77 tokens, of which two are its own marks. */
export const clip77: Reader = { ...text, reader: 'clip', unit: 'clip-tokens', max: 75, beyond: 'cut' };

/** T5 v1.1 in a model that keeps `size` tokens, of which one is its end mark. It has no letters but Latin ones. */
export function t5(size: number): Reader {
  return { ...text, reader: 't5', unit: 't5-tokens', max: size - 1, beyond: 'cut', script: 'latin' };
}

/** A language model's own tokens; what its chat template takes of them is not known and left out. */
export function llm(max: number): Reader {
  return { ...text, reader: 'llm', unit: 'model-tokens', max, beyond: 'cut' };
}

/** A service that counts characters and answers with an error beyond them. */
export function refusing(max: number): Reader {
  return { ...text, reader: 'whole', unit: 'characters', max, beyond: 'refuse' };
}

/** A document that names a length and not what becomes of the rest. */
export function unclear(max: number, unit: Reader['unit'] = 'characters'): Reader {
  return { ...text, reader: 'whole', unit, max, beyond: 'unknown' };
}

/** A reader that takes prompts of any length. */
export const unlimited: Reader = { ...text, reader: 'whole', unit: 'characters', max: null, beyond: 'chunk' };

/** A program that feeds long prompts to CLIP piece by piece, and takes "(badge:1.3)" as a weight. */
export const chunking: Reader = { ...clip77, beyond: 'chunk', weights: 'syntax' };
