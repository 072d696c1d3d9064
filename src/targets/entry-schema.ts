import { z } from 'zod';
import { textSchema } from '../model/car.ts';
import { promptLimitEntrySchema } from '../model/prompt-limit.ts';
import type { TargetKind } from './target-kind.ts';
import type { TargetType } from './target-kinds.ts';

/** Keys of an entry of any kind. */
const commonKeys = {
  label: textSchema.optional().meta({ description: 'How reports name it.' }),
  concurrency: z.int().min(1).max(256).optional().meta({ description: 'Pictures in flight at once.' }),
  timeoutMs: z
    .int()
    .min(1)
    .max(3_600_000)
    .optional()
    .meta({ description: 'Longest time for one request with all its tries, in milliseconds.' }),
  pricePerImage: z
    .number()
    .min(0)
    .max(1000)
    .optional()
    .meta({ description: 'For `car-eval plan`; left out, the cost is unknown.', examples: ['0.04'] }),
  currency: textSchema
    .optional()
    .meta({ description: 'Of the price; USD when left out.', examples: ['EUR'] }),
  promptLimit: promptLimitEntrySchema.optional().meta({
    title: 'a family of models, `none`, or { unit, max, beyond }',
    description: 'How much of a prompt the model reads; known by itself for some types and models.',
    examples: ['sdxl'],
  }),
  tokenizer: textSchema
    .optional()
    .meta({ description: "The model's `tokenizer.json`, seen from this file, to count exactly." }),
};

/** What a targets file says of one system under test. */
export function entrySchemaOf<Type extends string>(type: Type, { keys }: TargetKind) {
  const typeSchema = z.literal(type).meta({ description: 'The protocol to speak.' });
  return z.strictObject({ type: typeSchema, ...commonKeys, ...keys });
}

/** An entry that its kind's schema has let through; keys of its own are known to the kind alone. */
export type TargetEntry = z.output<z.ZodObject<typeof commonKeys>> & {
  readonly type: TargetType;
  /** Of services only. */
  readonly delayMs?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly headerEnv?: Readonly<Record<string, string>> | undefined;
  /** Of targets that take prompts only: names of templates. */
  readonly prompts?: readonly string[] | undefined;
};
