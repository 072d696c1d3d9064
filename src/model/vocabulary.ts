/** The closed word lists, apart from the schemas, so that the command line can name them without loading zod. */

/** One side of the car each. */
export const straightAngles = ['front', 'side', 'rear'] as const;
export type StraightAngle = (typeof straightAngles)[number];

/**
 * The views a series can be asked for, in the order every list and report keeps. Seeds are dealt in this order too, so a
 * new view stands last.
 */
export const angles = [...straightAngles, 'front34', 'rear34'] as const;

export const dimensions = ['consistency', 'relevance', 'logo'] as const;

/** Did the request ask for the right car, and does the picture show it? */
export const halves = ['asked', 'shown'] as const;

/** `strict` is the default; `classic` repeats the original system's rules, for comparison with old scores. */
export const profiles = ['strict', 'classic'] as const;

/** Who looks at pictures, least trusted first. */
export const sources = ['pixels', 'eyes', 'judge', 'people'] as const;
export type Source = (typeof sources)[number];

/** What a person is asked of a picture, in the order of the review. */
export const questions = ['same-car', 'right-color', 'right-logo', 'right-car'] as const;
export type Question = (typeof questions)[number];

/** Which wording of each question is asked today: raise the number with the words, and older answers no longer count. */
export const questionRevs = {
  'same-car': 1,
  'right-color': 1,
  'right-logo': 1,
  'right-car': 1,
} as const satisfies Record<Question, number>;

/** In the order of their keys, 1 to 4. */
export const answers = ['yes', 'no', 'cannot-tell', 'not-applicable'] as const;
export type Answer = (typeof answers)[number];

/** What can be wrong with a badge. */
const logoFaults = ['wrong-brand', 'missing', 'malformed'] as const;

/** What can be wrong where it is not the car that was asked for, whole, from that side. */
const carFaults = ['wrong-model', 'wrong-body', 'wrong-view', 'not-whole'] as const;

export const faults = [...logoFaults, ...carFaults] as const;
/** What a person says is wrong, beside a "no". */
export type Fault = (typeof faults)[number];

/** What can be said beside a "no" to each question, in the order of the keys. */
export const faultsOf: Readonly<Record<Question, readonly Fault[]>> = {
  'same-car': [],
  'right-color': [],
  'right-logo': logoFaults,
  'right-car': carFaults,
};

/** Views that show no badge: a wheel cap is never asked. */
export const viewsWithoutBadge: readonly (typeof angles)[number][] = ['side'];

/** What a person is asked of a picture from this side. */
export function questionsAbout(angle: (typeof angles)[number]): Question[] {
  return questions.filter((question) => question !== 'right-logo' || !viewsWithoutBadge.includes(angle));
}

export const verdictSchemaVersion = 1;

/** Scores of a target that `--min` can demand. */
export const gatedScores = ['overall', ...dimensions] as const;

/** What `--strict` can take for a reason to stop, in the order in which the gate looks for it. */
export const strictWords = ['cannot-tell', 'doubts', 'provisional'] as const;

/**
 * What became of a case, a picture or a check since the run before. `fixed` and `broken`: it began or ceased to pass.
 * `better` and `worse`: another number under the same verdict. `same`: the same verdict and the same number, to the
 * decimal that is shown. `new` and `gone`: in one of the runs only. `errored`: one side was not measured, so that
 * nothing can be said; never a worsening.
 */
export const changeWords = ['broken', 'worse', 'errored', 'gone', 'new', 'fixed', 'better', 'same'] as const;
