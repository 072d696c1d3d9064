import { z } from 'zod';

/**
 * What kind of picture a control is, or a run has: drawn by the studio, a photograph with something pasted into it, or
 * one that looks like a photograph, as a model makes them too.
 */
export const pictureKinds = ['drawn', 'pasted', 'photograph'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What kind of pictures a target brings, for those who looked: what the studio draws is no photograph. */
export function kindOfPictures({ synthetic }: { readonly synthetic: boolean }): PictureKind {
  return synthetic ? 'drawn' : 'photograph';
}

/** Where controls come from. `pairs`: pictures of two cases, which are never one car. */
export const controlSources = ['studio', 'photos', 'pairs', 'people'] as const;

/** One control that a judge was asked. */
export const controlAnswerSchema = z.strictObject({
  /** Id of the question, and its wording. */
  question: z.string(),
  revision: z.string(),
  /** Whether the fact holds in it. */
  side: z.enum(['wrong', 'right']),
  kind: z.enum(pictureKinds),
  source: z.enum(controlSources),
  /** The cars in it: none is asked about twice in one question. */
  cars: z.array(z.string()).min(1),
  /** Null: the judge came to no answer. */
  isRight: z.boolean().nullable(),
  /** What it said, or why it did not. */
  said: z.string(),
  /** True when an instruction was laid over the picture. */
  instructed: z.boolean().optional(),
  /**
   * Of those that were asked once more: `turned` with what is offered or shown in the other order, `reworded` in the words
   * of the next look. Whether it was answered otherwise then; null where it came to no answer.
   */
  again: z.strictObject({ way: z.enum(['turned', 'reworded']), differs: z.boolean().nullable() }).optional(),
  calls: z.int().min(0),
});
export type ControlAnswer = z.infer<typeof controlAnswerSchema>;

/** `reports/judges/<id>/calibration.json`: all controls that a judge was asked, in their order. All else follows from them. */
export const calibrationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  judge: z.strictObject({
    id: z.string(),
    host: z.string(),
    modelAsked: z.string(),
    modelAnswered: z.string().nullable(),
    profile: z.string(),
  }),
  /** When it was asked last. */
  checkedAt: z.iso.datetime(),
  answers: z.array(controlAnswerSchema),
});
export type Calibration = z.infer<typeof calibrationSchema>;
