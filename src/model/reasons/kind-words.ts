import type { Lang } from '../lang.ts';
import type { Kind, KindValue, Said } from './kinds.ts';

/** Who words a reason: a language, and what the report calls the things that have a name in it. */
export interface Speaker {
  readonly lang: Lang;
  /** The words under a key of the report's texts; `fallback` where it has none. */
  sayOr(key: string, fallback: string): string;
  /** What is said of how far a prompt is read; left out: in the words that it was kept with. */
  readonly sayFinding?: (finding: KindValue<'finding'>['finding']) => string;
}

/** What a value may be worded with. */
export interface WordingContext {
  /** As in `{name:form}`; empty for the plain form. */
  readonly form: string;
  readonly speaker: Speaker;
  /** Words a reason within a reason. */
  readonly say: (said: Said) => string;
}

/** How one language words the values of every kind. */
export type KindWords = {
  readonly [K in Kind]: (value: KindValue<K>, context: WordingContext) => string;
};
