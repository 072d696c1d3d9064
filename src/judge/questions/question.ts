import type { z } from 'zod';
import type { ReadColor } from '../../language/colors.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { BodyName } from '../../language/vocabulary/vocabulary.ts';
import type { Angle } from '../../model/car.ts';
import type { Answer } from '../../model/vocabulary.ts';

/**
 * What is sent beside the text: a whole picture, that of another angle, the badge cut out, drawn badges to compare it with,
 * a whole picture with the badge painted over.
 */
export type PictureRole = 'whole' | 'other' | 'badge' | 'references' | 'covered';

/** What the car was asked to be. Only the answer is held against it: nothing of it gets into a question. */
export interface Expected {
  readonly angle: Angle;
  /** Null where the case asks for none, or for one that is not known. */
  readonly body: BodyName | null;
  /** Null for a colour that is not known. */
  readonly paint: ReadColor | null;
  /** Whose badge is right, as in the catalogue. */
  readonly makers: readonly string[];
  /** Maker and model as `brand-model` offers them. */
  readonly name: string;
  /** All makers there are, to find their names in what was read. */
  readonly lexicon: Lexicon;
}

/** What a look says: whether the fact holds, and what was seen, in words. */
export interface Told {
  readonly answer: Exclude<Answer, 'not-applicable'>;
  readonly said: string;
  /**
   * What was seen in place of what was expected, where it has a name: another maker, another model. Null where it could
   * not be named: an emblem that is not on the sheet.
   */
  readonly names?: string | null;
}

/** How it is answered, before a look shuffles it. */
export type ReplyPlan =
  | { readonly kind: 'yes-no' }
  /** `names`: maker and model of the car and of others, which the question is given. `letters`: those of the references. */
  | { readonly kind: 'choices'; readonly choices: readonly string[] | 'names' | 'letters' }
  | { readonly kind: 'open'; readonly schema: z.ZodType };

/** What was answered. */
export interface Reply {
  /** `yes` or `no`, one of the choices, or what the schema made of an open answer. */
  readonly value: unknown;
  /** Makers of the references, in the order of their letters. */
  readonly references: readonly string[];
}

/** One fact about pictures, asked blindly and against a foil. */
export interface JudgeQuestion {
  readonly id: string;
  /** Raised with every word that is changed: older answers are answers to another question. */
  readonly revision: number;
  readonly sends: readonly PictureRole[];
  /** One for each look; asked oftener, they come round again. */
  readonly wordings: readonly [string, ...string[]];
  readonly reply: ReplyPlan;
  /** The answer where the fact holds. */
  holds(expected: Expected): string;
  tell(reply: Reply, expected: Expected): Told;
}

/** Names a question: words as data, and one pure function of its answer. */
export function defineQuestion(question: JudgeQuestion): JudgeQuestion {
  return question;
}

/** What a choice says of the fact: it is the right one, it is another, or it says that nothing can be told. */
export function tellChoice(said: string, right: readonly string[] | null, unsure?: string): Told {
  if (right === null || said === unsure) return { answer: 'cannot-tell', said };
  return right.includes(said) ? { answer: 'yes', said } : { answer: 'no', said, names: said };
}
