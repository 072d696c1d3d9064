import type { Budget, ReadingFinding } from '../../model/reading-finding.ts';
import type { Shot } from '../../model/shot.ts';

/** Where reading of a text stops, as offsets into it; one place where the count is exact. */
export interface ReadTo {
  /** What ends here or before is surely read. */
  readonly sureEnd: number;
  /** What ends behind it is surely not read. */
  readonly lastEnd: number;
  /** How much is read; null where that is everything. */
  readonly budget: Pick<Budget, 'max' | 'unit'> | null;
}

/** How the model that drew a picture reads prompts. */
export interface PromptReader {
  /** Null where nothing can be said. */
  readTo(text: string): ReadTo | null;
  /** Says that words are not read, or perhaps not; null where they are, or nothing can be said. */
  findUnread(text: string, words: { readonly start: number; readonly end: number }): ReadingFinding | null;
  /** What is to be said of a prompt, or of a negative prompt, as a whole. */
  findInPrompt(text: string, role: 'prompt' | 'negative'): readonly ReadingFinding[];
  /** A finding as a sentence. */
  say(finding: ReadingFinding): string;
}

/** The reader of the model that drew a picture; null where nothing is known of it. */
export type FindReader = (shot: Shot) => PromptReader | null;
