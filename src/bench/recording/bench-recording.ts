import { z } from 'zod';
import { generationSchema } from '../generation/generation-recording.ts';
import { stageSchema } from '../stages/stage-recording.ts';
import { machineSchema } from './machine.ts';

/** Everything that one `car-eval bench` measured, sample by sample: the content of `bench.json`. */
export const benchRecordingSchema = z.strictObject({
  kind: z.literal('bench'),
  schemaVersion: z.literal(1),
  id: z.string(),
  command: z.string(),
  /** ISO 8601, UTC. */
  takenAt: z.string(),
  machine: machineSchema,
  /** Empty when it was not measured. */
  generation: z.array(generationSchema),
  stages: z.array(stageSchema),
});
export type BenchRecording = z.infer<typeof benchRecordingSchema>;
