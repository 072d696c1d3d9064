import { z } from 'zod';
import { angleSchema } from '../../model/car.ts';
import { HopelessJob } from '../server/job-worker.ts';

/** Ids of runs as this program makes them, and nothing that leads out of a store. */
export const runIdSchema = z.string().regex(/^[A-Za-z0-9][\w-]{0,99}$/);

const seriesPartSchema = z.strictObject({
  /** Its place in `asked` of the run, 0-based. */
  index: z.int().min(0).max(9_999_999),
  /** Left out: all of them. */
  angles: z.array(angleSchema).min(1).optional(),
  /** How often a picture of it was given up to be drawn anew; left out where none was. */
  again: z.partialRecord(angleSchema, z.int().positive()).optional(),
});
export type SeriesPart = z.infer<typeof seriesPartSchema>;

/** What a job asks for: no key, no prompt and no picture. Everything else stands in the run's `run.json`. */
export const jobDataSchema = z.strictObject({
  v: z.literal(1),
  run: runIdSchema,
  /** 1-based: under which its outcomes are kept. */
  round: z.int().min(1).max(999),
  series: z.array(seriesPartSchema).min(1).max(1000),
});
export type JobData = z.infer<typeof jobDataSchema>;

/**
 * Holds a job against what jobs are: whoever writes to the queue may have made it, and an evicting Redis hands out jobs
 * without data.
 *
 * @throws HopelessJob
 */
export function readJobData(data: unknown): JobData {
  const parsed = jobDataSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const isEmpty = typeof data !== 'object' || data === null || Object.keys(data).length === 0;
  throw new HopelessJob(
    isEmpty
      ? 'The job came without data: the queue has lost it (does Redis evict?).'
      : `The job is none of this version: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}
