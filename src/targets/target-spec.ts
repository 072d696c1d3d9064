import { z } from 'zod';
import { caseIdSchema } from '../model/case.ts';

const limit = z.number().min(0).nullable();

/** What one picture costs, as the user says. */
export const priceSchema = z.strictObject({ perImage: z.number().min(0), currency: z.string() });
export type Price = z.infer<typeof priceSchema>;

/** Fields of every spec: which system to put under test, as the command line or a targets file describes it. */
const commonFields = {
  /** Unique in a run. */
  id: caseIdSchema,
  label: z.string(),
  limits: z.strictObject({ concurrency: limit, minIntervalMs: limit, timeoutMs: limit }),
  /** Null: unknown. */
  price: priceSchema.nullable(),
};
export type CommonSpec = Readonly<z.infer<z.ZodObject<typeof commonFields>>>;

/** What specs of a kind look like, fresh from the command line or read from a run. */
export function specSchemaOf<Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  { fields }: { readonly fields: Fields },
) {
  return z.strictObject({ ...commonFields, type: z.literal(type), ...fields });
}
