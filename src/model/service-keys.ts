import { z } from 'zod';
import { explainAddress } from './base-address.ts';
import { textSchema } from './car.ts';

/** Keys by which files name a service, whatever it is for. */

/** http(s), without user name, password, query and fragment: an address that may be shown to anyone. */
export const baseUrlSchema = z
  .string()
  .max(2000)
  .refine((text) => explainAddress(text) === null)
  .meta({
    title: 'an http(s) address without user name, query and fragment',
    examples: ['http://localhost:8000'],
  });

export const envNameSchema = z.string().regex(/^[A-Za-z_]\w{0,99}$/);

export const modelKey = textSchema.meta({ description: 'The model to ask for.', examples: ['flux'] });

export const keyEnvKey = envNameSchema.meta({
  title: 'the name of an environment variable',
  description: 'The variable that holds the key; the key itself never stands here.',
  examples: ['OPENAI_API_KEY'],
});
