import { z } from 'zod';
import { textSchema } from '../../model/car.ts';
import { sizePattern } from '../../model/plain-values.ts';
import { baseUrlSchema, envNameSchema } from '../../model/service-keys.ts';

/** What the harness, or the connection itself, says of each request. */
const ownHeaders =
  /^(?:host|content-(?:length|type|encoding)|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect)$/i;

/** RFC 9110, 5.6.2. */
export const headerNameSchema = z
  .string()
  .regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/)
  // The second is a name that no object keeps.
  .refine((name) => !ownHeaders.test(name) && name !== '__proto__')
  .meta({ title: 'the name of a header that the harness does not set itself', examples: ['X-Api-Key'] });
export const headerValueSchema = z
  .string()
  .regex(/^[\x20-\x7e\xa0-\xff]{1,8000}$/)
  .meta({ title: 'printable signs' });

/** Keys of an entry of every service. */
export const serviceKeys = {
  baseUrl: baseUrlSchema.optional().meta({ description: 'Where it is; each type has its usual address.' }),
  delayMs: z
    .int()
    .min(0)
    .max(600_000)
    .optional()
    .meta({ description: 'Least time between the starts of two requests, in milliseconds.' }),
  headers: z
    .record(headerNameSchema, headerValueSchema)
    .optional()
    .meta({ description: 'Sent with every request to the service; a resumed run wants them again.' }),
  headerEnv: z
    .record(headerNameSchema, envNameSchema)
    .optional()
    .meta({ description: 'The same, each from the variable that is named.' }),
};

/** Width and height of the pictures to ask for, in pixels. */
export const sizeKey = z
  .string()
  .regex(sizePattern)
  .meta({
    title: 'width x height in pixels, each from 10 to 9999',
    description: 'Size to ask for, in pixels.',
    examples: ['1024x768'],
  });

/** Of an entry of every target that takes prompts. */
export const promptsKey = z
  .array(textSchema)
  .min(1)
  .max(20)
  .meta({
    uniqueItems: true,
    description: 'Templates of `prompts/`, by name: with several, the target is asked with each of them.',
    examples: [['built-in']],
  });

/** Everything in a YAML file is text, a truth value too. */
export const truthKey = z.enum(['true', 'false']);
