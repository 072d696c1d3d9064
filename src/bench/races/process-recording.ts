import { z } from 'zod';
import { machineSchema } from '../recording/machine.ts';

const count = z.number().min(0);

/** The most that a program may take, as a multiple of another's; left out where nothing is laid down. */
const limitSchema = z.strictObject({
  name: z.string(),
  against: z.string(),
  wall: count.optional(),
  cpu: count.optional(),
  memory: count.optional(),
});
export type Limit = z.infer<typeof limitSchema>;

/** Programs that did the same job, turn by turn; the first is the yardstick. */
const raceSchema = z.strictObject({
  title: z.string(),
  limit: limitSchema.nullable(),
  turns: z
    .array(
      z.strictObject({
        name: z.string(),
        samples: z
          .array(z.strictObject({ wallMs: count, cpuMs: count, peakRssBytes: count }))
          .min(1)
          .readonly(),
      }),
    )
    .min(2),
});
export type Race = z.infer<typeof raceSchema>;

/** Raw samples of races between whole programs, and how to repeat them. */
export const processRecordingSchema = z.strictObject({
  kind: z.literal('processes'),
  title: z.string(),
  command: z.string(),
  takenAt: z.string(),
  machine: machineSchema,
  races: z.array(raceSchema).min(1),
});
export type ProcessRecording = z.infer<typeof processRecordingSchema>;
