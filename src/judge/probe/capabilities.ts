import { z } from 'zod';

/** What a judge turned out to be able to do. */
export const capabilitiesSchema = z.strictObject({
  /** Whether it really sees a picture; null: its answer did not tell. */
  pictures: z.boolean().nullable(),
  /** Whether it sees two in one request, each as itself and in order; null: its answer did not tell. */
  pairs: z.boolean().nullable(),
  /** Whether it is held to a JSON schema. */
  schema: z.boolean(),
  /** Whether it tells the chances of tokens. */
  logprobs: z.boolean(),
  /** How requests differ from what its profile says, because it asked for that; in words. */
  changes: z.array(z.string()),
});
export type Capabilities = Readonly<z.infer<typeof capabilitiesSchema>>;
