import { z } from 'zod';
import { textSchema } from '../../model/car.ts';
import { sizePattern } from '../../model/plain-values.ts';
import { baseUrlSchema } from '../../model/service-keys.ts';

/** Keys of an entry of every service. */
export const serviceKeys = {
  baseUrl: baseUrlSchema.optional().meta({ description: 'Where it is; each type has its usual address.' }),
  delayMs: z
    .int()
    .min(0)
    .max(600_000)
    .optional()
    .meta({ description: 'Least time between the starts of two requests, in milliseconds.' }),
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
