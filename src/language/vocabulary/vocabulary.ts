import type { Angle } from '../../model/car.ts';
import type { ColorPart } from '../mention.ts';

/**
 * Phrases, parted by commas. A word that ends in `~class` stands for all its forms, with the endings of that class:
 * `син~soft` is "синій", "синього", "синя" ... Case, accents, hyphens and apostrophes do not matter.
 */
export type Words = string;

/** The canonical paint colours. Silver is one of its own. */
export const colorNames = [
  'black',
  'white',
  'silver',
  'grey',
  'red',
  'blue',
  'green',
  'yellow',
  'orange',
  'brown',
  'beige',
  'gold',
  'purple',
  'pink',
  'turquoise',
] as const;
export type ColorName = (typeof colorNames)[number];

/** The canonical body types. A crossover is read as an SUV: sellers and prompts use the words for one another. */
export const bodyNames = [
  'hatchback',
  'sedan',
  'suv',
  'wagon',
  'coupe',
  'pickup',
  'convertible',
  'minivan',
  'van',
] as const;
export type BodyName = (typeof bodyNames)[number];

/**
 * What a cue does to the words around it:
 * - `negate`: forbids what follows ("no", "do not"). A second one goes on forbidding.
 * - `remove`: forbids too, but undoes a negation right before it ("do not remove", "not without").
 * - `invert`: turns the one thing right after it into its opposite ("non-Toyota").
 * - `spoil`: undoes a negation right before it ("do not distort the badge") and means nothing otherwise.
 * - `swap`: a removal whose "with" or "by" brings in what comes instead ("replace X with Y").
 * - `except`: undoes a negation ("no logos other than"), or forbids where nothing was ("all but").
 * - `than`: undoes a negation, and means nothing otherwise ("no other logos than").
 * - `replace`: forbids one thing in favour of another ("instead of"); at the head of a sentence up to the comma.
 * - `contrast`: ends what a cue began ("only", "however").
 * - `but`: the same, and an exception right after a ban in general ("no logos but Renault's").
 * - `affirm`: a verb that asks for something; ends a negation that already has its object.
 * - `start`: the same, at the start of a clause only ("with", "it is").
 * - `predicate`: forbids what stands before it ("logos are forbidden"), or what follows at once.
 * - `gone`: the same, of badges and lettering only ("with the badge removed").
 * - `appear`: after a negation, speaks of what stands before it ("must not appear").
 * - `condition`: "if" and its like; only a doubt after it makes the sentence conditional.
 * - `unless`: the same, when words of certainty follow.
 * - `fallback`: conditional without more words ("otherwise").
 * - `disown`: says whose something is not ("not to Renault"); wants and forbids nothing.
 * - `neutral`: looks like a cue and is none ("not only").
 */
export const cueKinds = [
  'negate',
  'remove',
  'invert',
  'spoil',
  'swap',
  'except',
  'than',
  'replace',
  'contrast',
  'but',
  'affirm',
  'start',
  'predicate',
  'gone',
  'appear',
  'condition',
  'unless',
  'fallback',
  'disown',
  'neutral',
] as const;
export type CueKind = (typeof cueKinds)[number];

type Partly<K extends string> = Readonly<Partial<Record<K, Words>>>;

/** Endings of names in one of the letters `after`; those of `replace` take the place of that letter. */
export interface NameEndings {
  readonly after: string;
  readonly add?: string;
  readonly replace?: string;
}

/** Neighbours beside which a word means something else: "country estate", "tree trunk". */
export interface Veto {
  readonly before?: Words;
  readonly after?: Words;
}

/**
 * All that the reader knows of one language. Every member may be left out: what a language does not list, others may.
 * CONTRIBUTING.md tells how to add a language.
 */
export interface Vocabulary {
  /** Endings of each class of words, parted by blanks; `-` is none. */
  readonly endings?: Readonly<Record<string, string>>;
  /** Whether colours stand behind their noun: "voiture rouge". */
  readonly colorsFollow?: boolean;
  /** Whether makers stand behind what is theirs: "losange Renault". */
  readonly makersFollow?: boolean;
  /** Paint colours by canonical name. A phrase listed under two is right for both ("metallic grey"). */
  readonly colors?: Partly<ColorName>;
  /** The same for words that are a finish beside another colour: "pearl", but "pearl black" is a black. */
  readonly finishes?: Partly<ColorName>;
  readonly bodies?: Partly<BodyName>;
  /** Nouns that say what a colour word beside them colours. `other` is all that is no part of a car or of its scene. */
  readonly parts?: Partly<ColorPart>;
  readonly paint?: Partly<
    /** Words after which a colour is the paint: "finished in", "lacquered". */
    | 'verbs'
    /** Words that may stand between a colour and the noun it colours. */
    | 'modifiers'
    /** Words that may stand between a noun and the colour said of it afterwards: "background is pure white". */
    | 'links'
    /** Verbs that only link: "the lift is red" says that of the lift. */
    | 'copulas'
    /** Words that join two colours of one noun: "blue and white roundel". */
    | 'conjunctions'
    /** Words after which a colour without a noun is the backdrop: "isolated on white". */
    | 'backdrops'
    /** Words after which an unknown coloured thing is not the car: "beside a red fence". */
    | 'beside'
    /** Words that put what stands before them apart from the car: "a taxi passing behind". */
    | 'aside'
    /** Words that no noun phrase goes on over: prepositions, articles, verbs that only link. */
    | 'closers'
  >;
  readonly badges?: Partly<
    /** Nouns for a maker's badge of any kind. */
    | 'nouns'
    /** Shapes that name a badge right after a maker's name, whether it has that shape or not: "Toyota oval". */
    | 'shapes'
    /** Words that may stand between a maker's name and its badge: "Renault brand emblem". */
    | 'modifiers'
    /** Words that turn "logos" into those of others: "any other brand logos" is no ban on badges in general. */
    | 'others'
    /** Other makers as such, without a word for their badge: "not any other brand". */
    | 'rivals'
    /** Words for a badge drawn badly: whoever forbids "distorted BMW badges" does not forbid the badge. */
    | 'flaws'
    /** Words that point back to badges already named: "these logos". */
    | 'pointers'
    /** Words that may stand between "other" and "logos", or before a badge noun as part of it. */
    | 'generic'
    /** Words that join a badge noun to the maker named after it: "logos of Toyota". */
    | 'links'
    /** Words between "logos" and "other makers". */
    | 'of'
    /** Phrases that ask for a car without any badge. */
    | 'blank'
    /** Lettering as such. */
    | 'lettering'
    /** Words for a name as such, in lists beside badges: "no other names or logos". */
    | 'names'
  >;
  readonly cues?: Partly<CueKind>;
  readonly grammar?: Partly<
    /** Words between the items of a list. */
    | 'lists'
    /** Words that part two items of a list as a comma does. */
    | 'and'
    /** Words that lead back to what is governed: "no Toyota on the street or BMW". */
    | 'or'
    | 'articles'
    | 'with'
    | 'without'
    /** Words that carry no object of their own: between a negation and what it governs, or between items of a list. */
    | 'light'
    /** Verbs that may stand between a negation and "appear". */
    | 'auxiliaries'
    /** Words before a verb that belongs to the condition itself: "if you cannot draw the logo, use ...". */
    | 'infinitives'
    /** Negations that take their object after them: "no visible badge" says nothing of what stands before. */
    | 'objectNegations'
    /** Prepositions after which an object of a negation goes on about something else: "no Toyota logo on the Renault". */
    | 'suspending'
    /** Words that bring in what comes instead of something replaced. */
    | 'swapLinks'
    /** Words that bring in what something changed becomes: "do not change the paint to blue". */
    | 'changeLinks'
    /** Words that may stand between two items of a list that is spoken of afterwards. */
    | 'listFillers'
    /** Words after "if" that make the rest of the sentence a way out. */
    | 'doubt'
    /** What is said of a picture that shows what it must not: "if it shows a Toyota badge, it is wrong". */
    | 'faults'
    /** Words after "unless" that make it the same as "if unsure". */
    | 'certainty'
  >;
  /** Words of headings, of keys of JSON and YAML, of tags: they say how all that stands under them is meant. */
  readonly labels?: Partly<
    /** Headings of what is not wanted. Those of `negative` govern all that follows, wherever they stand. */
    | 'negative'
    | 'unwanted'
    /** Headings that turn back to what is wanted. */
    | 'positive'
    /** Words that may stand in a heading beside its negation: "things to avoid", "must not contain the following". */
    | 'fillers'
    /** Keys of the whole picture, which say nothing of what their value is about: "scene". */
    | 'containers'
    | 'brand'
    | 'model'
    | 'year'
    /** Keys whose value is a setting of the machine, and no words: "seed", "steps". */
    | 'machine'
    /** Keys whose value is the name of what stands beside them: `{ part: "wheels", color: "black" }`. */
    | 'naming'
    /** Keys that say of what holds them whether it is there: `badge: { visible: false }`. */
    | 'existence'
    /** Keys that say the reverse: `badge: { hidden: true }`. */
    | 'absence'
    /** Values that switch on or off what their key names. */
    | 'on'
    | 'off'
  >;
  /** The views asked for. */
  readonly angles?: Partly<Angle>;
  /** Single words for a view, which need "view" or a list that ends in it: "front, side and rear views". */
  readonly bareAngles?: Partly<Angle>;
  /** Places on the car where a badge can sit, by the view that shows them. */
  readonly places?: Partly<Angle>;
  /** Bare positions: places only where no other noun follows ("on the rear", but not "on the rear lamp"). */
  readonly positions?: Partly<Angle>;
  readonly views?: Partly<
    /** Words between the angles of a list. */
    | 'links'
    | 'nouns'
    /** Words that may follow a bare position. */
    | 'followers'
    /** "Three-quarter": beside the front or the rear it turns the view, with a noun alone it means the front. */
    | 'quarters'
    /** Nouns that say how a view is taken: after a comma they speak of the view before it. */
    | 'manners'
    /** Words after which it is a share of something: "3/4 of the frame". */
    | 'quarterNouns'
    /** Words that may stand between it and the front or rear. */
    | 'joiners'
  >;
  /** Words that ask for one and the same car over all views. */
  readonly series?: Partly<
    /** "One and the same". */
    | 'same'
    /** The thing that stays the same: the car itself is enough. */
    | 'cars'
    /** Features that stay the same: they speak of one car only beside "across all views". */
    | 'features'
    /** Things whose sameness says nothing about the car. */
    | 'others'
    | 'across'
    /** Words between "across" and "views". */
    | 'fillers'
    | 'each'
    | 'views'
    /** One of them, which means all of them after one of `each`: "in every view". */
    | 'view'
    | 'comparisons'
    /** Ids that mean nothing to a picture model. */
    | 'ids'
  >;
  readonly numbers?: Partly<
    /** Words before a number that is no year: "seed 2019". */
    | 'notYearBefore'
    /** Words after a number that is neither a year nor a model: amounts. */
    | 'notYearAfter'
    /** "Class" in "E-Class", and "series" in "3 Series". */
    | 'class'
    | 'series'
    /** "Mark" in "Golf Mk7", "generation". */
    | 'mark'
  >;
  readonly makers?: Partly<
    /** Words right before a maker that is not the car's: whose photograph it is, or what the car is only compared with. */
    'bystanders'
  >;
  /** How makers' names change: "Toyotas", "Тойоти". The first rule whose `after` holds the last letter counts. */
  readonly nameEndings?: readonly NameEndings[];
  /** Phrases whose words look like a brand, a colour, a body or a view and are none. Nothing is read inside them. */
  readonly decoys?: Words;
  readonly bodyVetoes?: Readonly<Record<string, Veto>>;
  readonly placeVetoes?: Readonly<Record<string, Veto>>;
}
