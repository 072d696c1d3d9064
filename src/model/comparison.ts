import { z } from 'zod';
import { angleSchema } from './car.ts';
import { caseIdSchema } from './case.ts';
import { checkStatusSchema, evidenceSchema, scopeSchema } from './check.ts';
import { targetWordSchema } from './comparison-word.ts';
import { reasonSchema } from './reason.ts';
import { gateSchema, speedSchema, summarySchema } from './result.ts';
import { dimensionSchema, halfSchema } from './rubric.ts';
import { photoSchema, shotStatusSchema } from './shot.ts';
import { changeWords } from './vocabulary.ts';

/** In version 1 a reason was a text. */
export const comparisonVersion = 2;

/** `before` is the run that is compared against, `after` the one that is looked at. */
function pairOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ before: value, after: value });
}

/** Two values of one thing; null where a side has none. */
export interface Pair<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Two numbers, and `after - before`; a side that was not measured is null, and then so is the difference. */
export const numberChangeSchema = z.strictObject({
  before: z.number().nullable(),
  after: z.number().nullable(),
  difference: z.number().nullable(),
});
export type NumberChange = z.infer<typeof numberChangeSchema>;

export const changeWordSchema = z.enum(changeWords);
export type ChangeWord = z.infer<typeof changeWordSchema>;

const checkFactsSchema = z.strictObject({
  status: checkStatusSchema,
  score: z.number().min(0).max(1).nullable(),
  evidence: evidenceSchema,
  reason: reasonSchema,
});
export type CheckFacts = z.infer<typeof checkFactsSchema>;

/** One check of a series, or of one angle, by its most trusted record on each side. */
export const checkComparisonSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  dimension: dimensionSchema,
  half: halfSchema,
  scope: scopeSchema,
  outcome: changeWordSchema,
  ...pairOf(checkFactsSchema.nullable()).shape,
});
export type CheckComparison = z.infer<typeof checkComparisonSchema>;

const photoFactsSchema = photoSchema.pick({
  sha256: true,
  path: true,
  width: true,
  height: true,
  thumbs: true,
});
export type PhotoFacts = z.infer<typeof photoFactsSchema>;

const shotFactsSchema = z.strictObject({
  status: shotStatusSchema,
  /** The code of its error; null when it has none. */
  error: z.string().nullable(),
  photo: photoFactsSchema.nullable(),
});
export type ShotFacts = z.infer<typeof shotFactsSchema>;

/** `equal`: the same pixels, or the same bytes where a run has no digest of its pixels. `none`: no picture on either side. */
export const pictureChangeSchema = z.enum(['equal', 'changed', 'new', 'gone', 'none']);
export type PictureChange = z.infer<typeof pictureChangeSchema>;

export const shotComparisonSchema = z.strictObject({
  angle: angleSchema,
  /** By what came back alone: `fixed` and `broken` between a usable picture and a failed one. */
  outcome: changeWordSchema,
  picture: pictureChangeSchema,
  ...pairOf(shotFactsSchema.nullable()).shape,
  checks: z.array(checkComparisonSchema),
});
export type ShotComparison = z.infer<typeof shotComparisonSchema>;

/** Scores 0..100 with one decimal. */
export const dimensionChangesSchema = z.record(
  dimensionSchema,
  z.strictObject({ score: numberChangeSchema, asked: numberChangeSchema, shown: numberChangeSchema }),
);
export type DimensionChanges = z.infer<typeof dimensionChangesSchema>;

const outcomeFactsSchema = z.strictObject({
  /** Null when errors alone kept the case from a verdict. */
  passed: z.boolean().nullable(),
  blockers: z.array(reasonSchema),
});
export type OutcomeFacts = z.infer<typeof outcomeFactsSchema>;

/** One case at one target in one sample. */
export const seriesComparisonSchema = z.strictObject({
  id: caseIdSchema,
  title: z.string(),
  target: pairOf(z.string().nullable()),
  sample: z.int().positive(),
  outcome: changeWordSchema,
  /** True when a check has a number on one side only: it is in none of the scores here. */
  measuredApart: z.boolean(),
  ...pairOf(outcomeFactsSchema.nullable()).shape,
  score: numberChangeSchema,
  dimensions: dimensionChangesSchema,
  checks: z.array(checkComparisonSchema),
  shots: z.array(shotComparisonSchema),
});
export type SeriesComparison = z.infer<typeof seriesComparisonSchema>;

const countsSchema = summarySchema.shape.counts;

/** The sums of one target, by the checks that both sides looked at. Times are numbers beside the scores, in milliseconds: they decide no outcome. */
export const summaryComparisonSchema = z.strictObject({
  target: pairOf(z.string()),
  label: z.string(),
  /** Whether it got worse, beyond chance. */
  word: targetWordSchema,
  overall: numberChangeSchema,
  dimensions: dimensionChangesSchema,
  counts: pairOf(countsSchema),
  speed: z.record(speedSchema.omit({ grade: true }).keyof(), numberChangeSchema),
});
export type SummaryComparison = z.infer<typeof summaryComparisonSchema>;

/** One setting with two values, written as text; null where a side does not have it. */
/** What is compared of each area. A name that is added needs its words in every language, or nothing compiles. */
export const settingFields = {
  run: ['suite', 'promptsOnly', 'commit', 'runSeed'],
  rubric: ['profile', 'consistency', 'relevance', 'logo', 'pass', 'excellent', 'good', 'maxErrorRate'],
  program: ['version'],
  target: [
    'id',
    'label',
    'type',
    'baseUrl',
    'model',
    'digest',
    'prompt',
    'degraded',
    'notes',
    'negativePrompt',
    'seed',
    'writesPrompts',
    'sessionIds',
  ],
  case: [
    'brand',
    'model',
    'year',
    'color',
    'bodyType',
    'vehicleType',
    'condition',
    'description',
    'badge',
    'accept',
    'confusable',
    'classicExpected',
    'classicWrong',
  ],
} as const;
type SettingFields = typeof settingFields;
export type SettingArea = keyof SettingFields;
/** The settings of one area, as text; null where there is none. */
export type SettingsOf<Area extends SettingArea> = Readonly<
  Record<SettingFields[Area][number], string | null>
>;
/** "run.suite", "case.badge". */
export type SettingName = { [Area in SettingArea]: `${Area}.${SettingFields[Area][number]}` }[SettingArea];

export const settingChangeSchema = z.strictObject({
  /** What it belongs to: the run, its rubric, its programs, a target, or the car or the badge of a case. */
  area: z.enum(Object.keys(settingFields) as [SettingArea, ...SettingArea[]]),
  /** The target's or the case's id, or the program; null for the run and its rubric. */
  subject: z.string().nullable(),
  field: z.string(),
  ...pairOf(z.string().nullable()).shape,
});
export type SettingChange = z.infer<typeof settingChangeSchema>;

/** A prompt that reads otherwise; null where a side has none, or none that is known. */
export const promptChangeSchema = z.strictObject({
  case: caseIdSchema,
  target: z.string(),
  sample: z.int().positive(),
  angle: angleSchema,
  field: z.enum(['prompt', 'negativePrompt']),
  ...pairOf(z.string().nullable()).shape,
});
export type PromptChange = z.infer<typeof promptChangeSchema>;

/** Why the two runs do not measure the same thing. */
export const reservationSchema = z.enum([
  'rubric',
  'thresholds',
  'prompts-only',
  'unfinished',
  'other-cases',
  'nothing-shared',
]);
export type Reservation = z.infer<typeof reservationSchema>;

const runRefSchema = z.strictObject({
  id: z.string(),
  suite: z.string(),
  startedAt: z.string(),
  status: z.enum(['complete', 'interrupted', 'failed']),
  gate: gateSchema,
});

const onlySeenSchema = z.strictObject({
  checks: z.int().min(0),
  faults: z.int().min(0),
  by: z.array(evidenceSchema),
});

const shareSchema = z.strictObject({ changed: z.int().min(0), of: z.int().min(0) });

/** What two runs have in common and where they differ. Times, run ids and session ids count as no difference. */
export const comparisonSchema = z.strictObject({
  comparisonVersion: z.literal(comparisonVersion),
  ...pairOf(runRefSchema).shape,
  /** Read these before any number. */
  reservations: z.array(reservationSchema),
  /** True when the one target of each run was paired though its id differs. */
  pairedByPosition: z.boolean(),
  settings: z.array(settingChangeSchema),
  casesAdded: z.array(caseIdSchema),
  casesGone: z.array(caseIdSchema),
  targetsAdded: z.array(z.string()),
  targetsGone: z.array(z.string()),
  prompts: z.array(promptChangeSchema),
  /** Shots on both sides that were drawn with another seed. */
  seeds: shareSchema,
  summaries: z.array(summaryComparisonSchema),
  /** Checks of the series of both runs that one run alone looked at: they are in no number here. */
  onlySeen: pairOf(onlySeenSchema),
  /** How many cases ended how. */
  outcomes: z.record(changeWordSchema, z.int().min(0)),
  /** How many angles have equal or other pictures. */
  pictures: z.record(pictureChangeSchema, z.int().min(0)),
  cases: z.array(seriesComparisonSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
