import type { Mark } from '../mark.ts';
import type { ColorPart, Span } from '../mention.ts';

/** What the value of a key names when the key says so: `"model": "3"`. */
export type Field = 'brand' | 'model' | 'year';

/** How the words of a stretch are meant by what stands around it. */
export interface Setting {
  /** `unsure`: it cannot be told whether they count ("{red|blue}"). */
  readonly stance: 'plain' | 'unwanted' | 'unsure';
  /** The heading, key or sign that makes it so; null when plain. */
  readonly cue: Span | null;
  /** The part of the scene it is about; null when nothing says so. */
  readonly part: ColorPart | null;
  /** Whether nothing in the stretch can be about another part: a member of JSON, not a word with a colon. */
  readonly isStrict: boolean;
  readonly field: Field | null;
}

export const plainSetting: Setting = { stance: 'plain', cue: null, part: null, isStrict: false, field: null };

/** A stretch of words with its setting. Stretches stand in the order of the text; what lies between them is no words. */
export interface Passage extends Span {
  readonly setting: Setting;
  /** The punctuation that parts it from the one before; null where that of the text itself counts. */
  readonly opening: Mark | null;
  /** Whether it is a key, where capitals part words: "showBadge". */
  readonly isLabel: boolean;
}
