import type { Angle } from '../model/car.ts';
import type { Sense } from '../model/reasons/sense.ts';

/** A stretch of the prompt, in UTF-16 units of the text as given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How the prompt speaks of a thing: wants it, forbids it, or makes it depend on something ("if uncertain ..."); `unsure`
 * where it can be read in two ways.
 */
export type Polarity = 'affirmed' | 'negated' | 'conditional' | 'unsure';

/** The part of the scene a colour word colours. Only `paint` says what the car's colour is. */
export type ColorPart =
  | 'paint'
  | 'lamps'
  | 'interior'
  | 'background'
  | 'lighting'
  | 'wheels'
  | 'glass'
  | 'trim'
  | 'badge'
  /** People, other vehicles, dirt, the name of a camera: no part of the car and of its scene. */
  | 'other';

interface MentionBase extends Span {
  /** The words themselves, as written. */
  readonly text: string;
  readonly polarity: Polarity;
  /** The words that made it negated or conditional; null when affirmed by default. */
  readonly cue: (Span & { readonly text: string }) | null;
  /** The two ways in which it can be read; null unless it is unsure. */
  readonly readings: Readings | null;
}

/** What words may mean, in one way and in another. */
export type Readings = readonly [one: Sense, other: Sense];

/** One thing that the prompt names. `value` is always canonical, whatever alias was written. */
export type Mention = MentionBase &
  (
    | {
        /** A maker's name. `value`: name as in the catalogue. */ readonly kind: 'brand';
        readonly value: string;
      }
    | {
        /** A badge, logo or emblem that someone's is named for, or brands' badges in general ("no brand logos"): then `value` is null. */
        readonly kind: 'badge';
        readonly value: string | null;
      }
    | {
        /** Badges of other makers in general, forbidden: "no other brand logos". */
        readonly kind: 'rival-badges';
        readonly value: 'any';
      }
    | {
        /** Words for how a badge looks ("three-pointed star"). `value`: the brand whose badge looks so. */
        readonly kind: 'badge-look';
        readonly value: string;
      }
    | {
        /** The model asked about. `value`: as the caller wrote it. */ readonly kind: 'model';
        readonly value: string;
      }
    | {
        readonly kind: 'color' /** Canonical colour name. */;
        readonly value: string;
        /** Other colours that are right for the words as well ("metallic grey"), or may be meant where it is unsure. */
        readonly also: readonly string[];
        readonly part: ColorPart;
      }
    | { readonly kind: 'body' /** Canonical body type. */; readonly value: string }
    | { readonly kind: 'year'; readonly value: number }
    | {
        /** The view asked for ("front view", "side profile", "from behind"). */ readonly kind: 'angle';
        readonly value: Angle;
      }
    | {
        /** A place on the car where a badge can sit. `value`: the angle from which it is seen. */
        readonly kind: 'place';
        readonly value: Angle;
      }
    | {
        /** Words that ask for one and the same car over all angles; `opaque` for a bare id no picture model can use. */
        readonly kind: 'consistency';
        readonly value: 'words' | 'opaque';
      }
    | {
        /** Lettering as such: "text", "letters", "writing". */ readonly kind: 'lettering';
        readonly value: 'text';
      }
  );

export type MentionKind = Mention['kind'];
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>;

/** A prompt, read. Mentions stand in the order of the text. */
export interface Reading {
  readonly text: string;
  /** How much of the text was read, in UTF-16 units: all of it, unless it is absurdly long. */
  readonly readLength: number;
  readonly mentions: readonly Mention[];
}
