import { z } from 'zod';

/** What one step of the harness's own work took. */
export const stageSchema = z.strictObject({
  name: z.string(),
  /** What the step is done to: "picture", "prompt". */
  unit: z.string(),
  /** How many of these a run of the suite has. */
  perRun: z.int().positive(),
  /** The step that this one is part of, so that its time is counted once; null for a step of its own. */
  partOf: z.string().nullable(),
  /** Of all units of a run, one after another, in milliseconds; each entry is one time over. */
  samplesMs: z.array(z.number().min(0)).min(1),
  /** True where the clock is too coarse for the step. */
  tooFast: z.boolean(),
});
export type StageRecording = z.infer<typeof stageSchema>;
