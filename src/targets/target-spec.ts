import { z } from 'zod';
import { caseIdSchema } from '../model/case.ts';
import { promptLimitEntrySchema } from '../model/prompt-limit.ts';
import { headersField } from './headers.ts';

const limit = z.number().min(0).nullable();

/** What one picture costs, as the user says. */
export const priceSchema = z.strictObject({ perImage: z.number().min(0), currency: z.string() });
export type Price = z.infer<typeof priceSchema>;

/** A template by its name, and the target by itself where it stands beside itself with other prompts; null where not. */
const promptChoiceSchema = z.strictObject({ name: z.string(), variantOf: caseIdSchema.nullable() });
export type PromptChoice = z.infer<typeof promptChoiceSchema>;

/** Fields of every spec: which system to put under test, as the command line or a targets file describes it. */
const commonFields = {
  /** Unique in a run. */
  id: caseIdSchema,
  label: z.string(),
  limits: z.strictObject({ concurrency: limit, minIntervalMs: limit, timeoutMs: limit }),
  /** Null: unknown. */
  price: priceSchema.nullable(),
  /** Null: the built-in template, or the target's own words. */
  prompt: promptChoiceSchema.nullable().default(null),
  /** How much of a prompt its model reads, as the user says; null: as the table of models says. */
  promptLimit: promptLimitEntrySchema.nullable().default(null),
  /** What else is sent to it, by name. */
  headers: headersField.default([]),
  /** Path of its model's own `tokenizer.json`; null: none was given. */
  tokenizer: z.string().nullable().default(null),
};
export type CommonSpec = Readonly<z.infer<z.ZodObject<typeof commonFields>>>;

/** What specs of a kind look like, fresh from the command line or read from a run. */
export function specSchemaOf<Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  { fields }: { readonly fields: Fields },
) {
  return z.strictObject({ ...commonFields, type: z.literal(type), ...fields });
}
