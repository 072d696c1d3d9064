import { z } from 'zod';
import { listOf } from './list-of.ts';

const text = z.string().max(5000);

const entitySchema = z.looseObject({
  id: z.string().regex(/^Q\d{1,12}$/),
  description: text.default(''),
  /** The label or alias that was found. */
  match: z.looseObject({ text }),
});
export type Entity = z.infer<typeof entitySchema>;

/** `action=wbsearchentities`: what a name may mean, the likeliest first. */
export const entitiesSchema = z.looseObject({
  search: listOf(entitySchema),
});

/** `value`, or `somevalue` and `novalue`, which have no `datavalue`. */
const snakSchema = z.looseObject({
  snaktype: z.string(),
  datavalue: z.looseObject({ value: z.unknown().optional() }).optional(),
});

const statementSchema = z.looseObject({
  mainsnak: snakSchema,
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  /** An empty PHP array is written as a list. */
  qualifiers: z.union([z.record(z.string(), z.array(snakSchema)), z.array(z.never())]).default({}),
});
export type Statement = z.infer<typeof statementSchema>;

/** `action=wbgetclaims`: the statements of one entity by property. */
export const claimsSchema = z.looseObject({
  claims: z.union([z.record(z.string(), listOf(statementSchema)), z.array(z.never())]),
});
