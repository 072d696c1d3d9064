import { z } from 'zod';
import { angleSchema } from './car.ts';
import { caseIdSchema } from './case.ts';
import { devicePattern, eventIdPattern, maxEvents, maxNoteLength, raterPattern } from './patterns.ts';
import { sha256Schema } from './shot.ts';
import { answers, faults, questions, verdictSchemaVersion } from './vocabulary.ts';

/** What a person is asked of a picture. */
export const questionSchema = z.enum(questions);

export const answerSchema = z.enum(answers);

const eventIdSchema = z.string().regex(eventIdPattern);

/**
 * One thing a person said of one picture, never changed and never removed: to say something else, or to take it back,
 * is a new event that supersedes it.
 */
export const verdictEventSchema = z.strictObject({
  /** Random, the same wherever the event is copied to. */
  id: eventIdSchema,
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Hex SHA-256 of the picture that was looked at, as a file. */
  image: sha256Schema,
  /** Digest of its pixels, by which it is known in another file; left out where its run keeps none. */
  pixels: sha256Schema.optional(),
  case: caseIdSchema,
  angle: angleSchema,
  question: questionSchema,
  /** Revision of the question's wording: answers to another wording are not the same answers. */
  questionRev: z.int().positive(),
  /** Null: no answer, because it was taken back or because only a note was left. */
  value: answerSchema.nullable(),
  /** What is wrong, beside a "no" to `right-logo` or `right-car`; left out when not said. */
  fault: z.enum(faults).optional(),
  note: z.string().max(maxNoteLength),
  /** From the picture coming into view to the answer; null when not timed. */
  ms: z.number().min(0).nullable(),
  /** Id of the event that this one takes the place of; null for a first answer. */
  supersedes: eventIdSchema.nullable(),
  /** Id of the earlier run in which this very picture was answered about; left out for an answer given in this run. */
  carriedFrom: z.string().optional(),
});
export type VerdictEvent = z.infer<typeof verdictEventSchema>;

/** Names a file on every system, so no path, no reserved device of Windows, no dot at the end. */
export const raterSchema = z
  .string()
  .regex(raterPattern, {
    error: 'Expected 1 to 40 letters, digits, dots and hyphens, with a letter or digit at either end',
  })
  .refine((name) => !devicePattern.test(name), {
    error: 'Expected a name that can be a file name on every system',
  });

/** `verdicts/<rater>.json`: all that one person said of the pictures of a run. */
export const verdictFileSchema = z.strictObject({
  schemaVersion: z.literal(verdictSchemaVersion),
  /** Id of the run. */
  run: z.string(),
  rater: raterSchema,
  events: z.array(verdictEventSchema).max(maxEvents),
});
export type VerdictFile = z.infer<typeof verdictFileSchema>;
