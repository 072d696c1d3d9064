import { z } from 'zod';
import { angleSchema } from './car.ts';
import { caseIdSchema } from './case.ts';
import { referenceSchema } from './reference.ts';
import { shotSchema, warningSchema } from './shot.ts';

/** What a target said about a whole series, apart from its pictures. */
export const seriesFactsSchema = z.strictObject({
  /** The session id of the response; null when it had none. */
  sessionId: z.string().nullable(),
  /** ISO 8601, UTC; null when nothing was requested. */
  startedAt: z.string().nullable(),
  durationMs: z.number().min(0).nullable(),
  warnings: z.array(warningSchema),
  log: z.array(z.string()),
  /** Published pictures of the real badge and car; left out when there are none. */
  references: z.array(referenceSchema).optional(),
});
export type SeriesFacts = z.infer<typeof seriesFactsSchema>;

/** Which series a journal line belongs to. */
const seriesKey = { target: z.string(), case: caseIdSchema, sample: z.int().positive() };

/** A line of `shots.jsonl`: a finished shot, the closing facts of its series, or that pictures of it are to be drawn anew. */
export const journalLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shot'), ...seriesKey, shot: shotSchema }),
  z.strictObject({ kind: z.literal('series'), ...seriesKey, facts: seriesFactsSchema }),
  z.strictObject({ kind: z.literal('again'), ...seriesKey, angles: z.array(angleSchema).min(1) }),
]);
export type JournalLine = z.infer<typeof journalLineSchema>;
