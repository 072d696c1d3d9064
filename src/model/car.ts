import { z } from 'zod';
import { angles } from './vocabulary.ts';

export { angles };

export const angleSchema = z.enum(angles);
export type Angle = z.infer<typeof angleSchema>;

/** Text as its author wrote it: `model: 308` and `model: 5e2` stay "308" and "5e2". */
export const textSchema = z.string().trim().min(1).max(2000);

/** First motor car to a few years ahead: a year outside is a slip of the finger. */
export const yearSchema = z.int().min(1886).max(2100);

/** A car as the service is asked for it. `vehicleType`, `condition` and `description` are the backend's own fields. */
export const carSchema = z.strictObject({
  brand: textSchema,
  model: textSchema,
  year: yearSchema,
  color: textSchema,
  bodyType: textSchema,
  vehicleType: textSchema.default('легкові'),
  condition: textSchema.default('used'),
  description: z.string().trim().max(2000).default(''),
});
export type Car = z.infer<typeof carSchema>;
