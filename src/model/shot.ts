import { z } from 'zod';
import { shotErrorCodes } from '../errors.ts';
import { angleSchema } from './car.ts';
import { measuresSchema } from './measures.ts';
import { sha256Pattern } from './patterns.ts';
import { readingFindingSchema } from './reading-finding.ts';
import { saidSchema } from './reasons/kinds.ts';
import { seedSchema } from './seed.ts';

/** Milliseconds since the run began. */
const runTimeMs = z.number().min(0);
const durationMs = z.number().min(0);

/** One network try. `status` is the HTTP status, null when no answer came; `error` is null when the try succeeded. */
export const attemptSchema = z.strictObject({
  startedAtMs: runTimeMs,
  durationMs,
  status: z.int().nullable(),
  error: z.string().nullable(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** Something worth knowing that no score depends on. Codes are kebab-case. */
export const warningSchema = z.strictObject({
  code: z.string(),
  text: z.string(),
  /** What the text says of how far a prompt is read, for other languages; left out where it speaks of something else. */
  reading: readingFindingSchema.optional(),
});
export type Warning = z.infer<typeof warningSchema>;

export const shotErrorSchema = z.strictObject({
  code: z.enum(shotErrorCodes),
  message: z.string(),
  hint: z.string(),
  /** The message as a code with its values; left out where there is none, and in earlier versions. */
  said: saidSchema.optional(),
});

/** Hex SHA-256: without other words, of the bytes as they arrived. */
export const sha256Schema = z.string().regex(sha256Pattern);

/** A path inside the run's folder, with forward slashes. */
export const relativePath = z.string().regex(/^[\w.-]+(\/[\w.-]+)*$/);

/** A picture as it came back, frozen on disk. Sizes are those of the upright picture, in pixels. */
export const photoSchema = z.strictObject({
  sha256: sha256Schema,
  path: relativePath,
  mime: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  /**
   * Of the pixels as they were looked at: services write prompts and seeds into their files, so equal pictures come as
   * other bytes. Left out in runs from before this was kept.
   */
  pixels: sha256Schema.optional(),
  /**
   * WebP thumbnails by width; null with `--no-measure`, and for bytes that cannot be decoded. The page shows the one of
   * 320 and else the picture itself; only earlier versions made one of 640.
   */
  thumbs: z.strictObject({ 320: relativePath, 640: relativePath.optional() }).nullable(),
  /** What the pixels say; null with `--no-measure`. */
  measures: measuresSchema.nullable(),
});
export type Photo = z.infer<typeof photoSchema>;

export const shotStatusSchema = z.enum(['ok', 'failed', 'errored']);
export type ShotStatus = z.infer<typeof shotStatusSchema>;

/** One requested picture and what became of it: a line of the journal, and a shot of the result before it is scored. */
export const shotSchema = z.strictObject({
  /** Content key: equal for equal requests, whenever and wherever they are made. */
  key: z.string(),
  angle: angleSchema,
  status: shotStatusSchema,
  /** The prompt the target reports (or the harness wrote); null when unknown. */
  prompt: z.string().nullable(),
  /** The prompt that was really sent, decoded from the picture's URL; null where it cannot be told. */
  sentPrompt: z.string().nullable(),
  /** Sent through the target's own negative-prompt parameter; null when there was none. */
  negativePrompt: z.string().nullable(),
  url: z.string().nullable(),
  /** As the target reports it, or as the harness sent it; null when it reports none. */
  seed: seedSchema.nullable(),
  sessionId: z.string().nullable(),
  startedAtMs: runTimeMs.nullable(),
  /** First byte sent to last byte read, without waiting in the harness's own queue; null when nothing was requested. */
  latencyMs: durationMs.nullable(),
  attempts: z.array(attemptSchema),
  error: shotErrorSchema.nullable(),
  warnings: z.array(warningSchema),
  photo: photoSchema.nullable(),
});
export type Shot = z.infer<typeof shotSchema>;
