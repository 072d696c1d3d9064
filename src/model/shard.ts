import { z } from 'zod';
import { mostShards } from './patterns.ts';

/** `--shard 2/8`: the second of eight parts of a run. */
export const shardSchema = z
  .strictObject({ number: z.int().min(1), of: z.int().min(1).max(mostShards) })
  .refine(({ number, of }) => number <= of, { error: 'Expected a shard of those that there are' });
export type Shard = z.infer<typeof shardSchema>;

/** Parts of a run that are not there, so that nothing is known of their cases. */
export const missingShardsSchema = z.strictObject({
  numbers: z.array(z.int().min(1)).min(1),
  of: z.int().min(1).max(mostShards),
});
export type MissingShards = z.infer<typeof missingShardsSchema>;

/** "Shard 2 of 8". */
export function nameShard({ number, of }: Shard): string {
  return `Shard ${number} of ${of}`;
}

/** As on the command line: "2/8". */
export function writeShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}
