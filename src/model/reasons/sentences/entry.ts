import type { Lang } from '../../lang.ts';
import type { Kind } from '../kinds.ts';

/** Picked by the number called `by`, or by how many there are of it. */
export interface CountedSentence extends Partial<Record<Intl.LDMLPluralRule, string>> {
  readonly by: string;
  readonly other: string;
}

/**
 * `{name}` stands for a value; `{name:form}` for it in another form than the plain one, of those that its kind has in
 * that language.
 */
export type Sentence = string | CountedSentence;

/** A reason: the kinds of its values, and its sentence in every language. */
export interface Entry extends Readonly<Record<Lang, Sentence>> {
  readonly values: Readonly<Record<string, Kind>>;
}

/** A reason without values. */
export const none = {} as const satisfies Entry['values'];
