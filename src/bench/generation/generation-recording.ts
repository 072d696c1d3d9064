import { z } from 'zod';

const ms = z.number().min(0);

/** Asking for some pictures of one car once, one way or the other. */
const passSchema = z.strictObject({
  /** First request sent to last byte read, over all pictures; null when nothing was requested. */
  wallMs: ms.nullable(),
  /** From the call until every picture was on disk and accepted. */
  doneMs: ms,
  /** Of each picture that arrived: first byte sent to last byte read. */
  latenciesMs: z.array(ms),
  /** Of each picture, as the service itself measured it; null where it cannot be asked. */
  servedMs: z.array(ms).nullable(),
  /** Pictures that were asked for and not accepted. */
  missing: z.int().min(0),
  /** Tries that the service refused or that got no answer, before the one that counts. */
  refusedTries: z.int().min(0),
});
export type Pass = z.infer<typeof passSchema>;

/** Both ways, one right after the other. */
const roundSchema = z.strictObject({ together: passSchema, inTurn: passSchema });
export type GenerationRound = z.infer<typeof roundSchema>;

/** All rounds of one number of pictures at one service. */
export const generationSchema = z.strictObject({
  service: z.string(),
  /** True where the latency is set and not measured: then seconds prove nothing, and ratios do. */
  synthetic: z.boolean(),
  pictures: z.int().positive(),
  /**
   * Where the longest single latency, the bound of asking for all together, is read: in the service's own log, in the
   * client, or, for a service that answers for all pictures at once, from asking for one after another.
   */
  idealFrom: z.enum(['service', 'together', 'in-turn']),
  rounds: z.array(roundSchema).min(1),
});
export type Generation = z.infer<typeof generationSchema>;
