import { z } from 'zod';
import { angles } from './vocabulary.ts';

export { angles };

export const angleSchema = z.enum(angles);
export type Angle = z.infer<typeof angleSchema>;

/** Text as its author wrote it: `model: 308` and `model: 5e2` stay "308" and "5e2". */
export const textSchema = z.string().trim().min(1).max(2000);

/** First motor car to a few years ahead: a year outside is a slip of the finger. */
export const yearSchema = z
  .int()
  .min(1886)
  .max(2100)
  .meta({ examples: [2019] });

/** A car as the service is asked for it. `vehicleType`, `condition` and `description` are the backend's own fields. */
export const carSchema = z.strictObject({
  brand: textSchema.meta({
    description: 'A maker of brands.yaml, by its name or an alias.',
    examples: ['Renault'],
  }),
  model: textSchema.meta({ description: 'Kept as written: 308 and 5e2 are fine.', examples: ['Clio'] }),
  /** Null when nobody asks for one. */
  year: yearSchema.nullable().default(null),
  color: textSchema.meta({ description: 'The paint, in one word where possible.', examples: ['blue'] }),
  /** Null when nobody asks for one. */
  bodyType: textSchema
    .nullable()
    .default(null)
    .meta({ examples: ['hatchback', 'sedan', 'SUV', 'wagon', 'coupe', 'pickup'] }),
  vehicleType: textSchema
    .default('легкові')
    .meta({ description: "The backend's own name of passenger cars." }),
  condition: textSchema.default('used'),
  description: z.string().trim().max(2000).default(''),
});
export type Car = z.infer<typeof carSchema>;
