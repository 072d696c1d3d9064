import { z } from 'zod';

const count = z.int().min(0);

/** Cars of a feed that are alike in what was asked for. */
const stratumSchema = z.strictObject({
  /** In the order of `by`; empty text where the feed says nothing. */
  values: z.array(z.string()),
  /** In the feed, and picked of them. */
  cars: count,
  picked: count,
});
export type Stratum = z.infer<typeof stratumSchema>;

/** How the cars of a run were picked out of a feed: each of its cars was as likely to be one of them as any other. */
export const feedSchema = z.strictObject({
  /** As it was named. */
  file: z.string(),
  /** In all. */
  cars: z.int().min(1),
  picked: z.int().min(1),
  /** How many cars of the feed each picked one stands for. */
  weight: z.number().min(1),
  /** Names of what every kind of car has its share by; empty: no kinds. */
  by: z.array(z.string()),
  seed: z.string(),
  /** Of which cars were picked. */
  strata: z.array(stratumSchema),
  /** Kinds of which none was picked, being rarer than one car in `weight`, and how many cars these are. */
  left: z.strictObject({ strata: count, cars: count }),
});
export type Feed = z.infer<typeof feedSchema>;
