import { z } from 'zod';

/** What words of a prompt can mean that may be read in two ways. */
export const senseSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('colors'), names: z.array(z.string()).min(1) }),
  z.strictObject({ is: z.literal('paint') }),
  z.strictObject({ is: z.literal('something-else') }),
  z.strictObject({ is: z.literal('color-of'), thing: z.string() }),
  z.strictObject({ is: z.literal('short-model'), words: z.string() }),
  z.strictObject({ is: z.literal('other-generation'), words: z.string() }),
  z.strictObject({ is: z.literal('words'), words: z.string() }),
  z.strictObject({ is: z.literal('other-choice'), of: z.string() }),
]);
export type Sense = z.infer<typeof senseSchema>;
