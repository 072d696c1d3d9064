import { z } from 'zod';
import { angleSchema } from './car.ts';
import { caseIdSchema } from './case.ts';
import { regionSchema } from './measures.ts';
import { type Reason, reasonAsWritten, reasonSchema } from './reason.ts';
import { relativePath, sha256Schema } from './shot.ts';
import { pictureOf } from './verdict-log.ts';
import { answers, sources } from './vocabulary.ts';

/** Null: no answer came out, for `why`. `yes`: the fact that was asked about holds. */
const answerSchema = z.enum(answers).nullable();
/** Chance that the fact holds, 0..1. */
const chance = z.number().min(0).max(1);

/** What somebody saw when asked. */
const seenSchema = {
  answer: answerSchema,
  /** What was seen, in the question's own form: a view, a maker, measures. */
  value: z.json().optional(),
  p: chance.optional(),
  /** Each single look, where the same was asked more than once. */
  looks: z
    .array(z.strictObject({ answer: answerSchema, value: z.json().optional(), p: chance.optional() }))
    .optional(),
  /** What the answer rests on: a part of the picture kept in the run's folder, where it lies, the words read there. */
  evidence: z
    .strictObject({
      crop: relativePath.optional(),
      box: regionSchema.optional(),
      text: z.string().optional(),
    })
    .optional(),
  /** In words, for people. */
  why: z.string(),
  /** The same as a code with its values; left out by who looks with words of their own. */
  reason: reasonSchema.optional(),
  /** True when who looked broke down: nothing was seen, and a run that goes on asks again. */
  failed: z.boolean().optional(),
  meta: z
    .object({
      /** What the answer depends on beside question and pictures. Another revision is another question. */
      revision: z.string().optional(),
      /** Who looked, where there can be several: a judge's id. */
      by: z.string().optional(),
    })
    .catchall(z.json()),
};

/**
 * What one source saw in pictures when it was asked one question. The same bytes are another picture as another angle
 * or in another case, so it names those too: one angle for each picture. New members are optional.
 */
export const observationSchema = z.strictObject({
  images: z.array(sha256Schema).min(1),
  case: caseIdSchema,
  angles: z.array(angleSchema).min(1),
  question: z.string(),
  source: z.enum(sources),
  ...seenSchema,
});
export type Observation = z.infer<typeof observationSchema>;

/** Why an observation is what it is. */
export function whyOf({ why, reason }: Pick<Observation, 'why' | 'reason'>): Reason {
  return reason ?? reasonAsWritten(why);
}

/** What was asked of which pictures. */
export type Look = Pick<Observation, 'images' | 'case' | 'angles' | 'question'>;
export type Seen = Omit<Observation, keyof Look | 'source'>;

/** Tells the pictures of a look apart; in the same order whichever of a pair came first. */
export function picturesOf({ images, case: caseId, angles }: Look): string[] {
  return images
    .flatMap((image, index) => {
      const angle = angles[index];
      return angle ? [pictureOf({ image, case: caseId, angle })] : [];
    })
    .sort();
}

/** Tells looks apart. */
export function keyOfLook(look: Look): string {
  return JSON.stringify([look.question, ...picturesOf(look)]);
}
