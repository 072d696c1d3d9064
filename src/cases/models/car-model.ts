import { z } from 'zod';
import { bodyNames } from '../../language/bodies.ts';
import { textSchema, yearSchema } from '../../model/car.ts';

/** A model in one stretch of time, as in `cases/models.csv`. A name that came back has one for each. */
export const carModelSchema = z.strictObject({
  /** As in `brands.yaml`. */
  brand: textSchema,
  model: textSchema,
  /** Every body it was built with, in the words of the prompt reader. */
  bodies: z.array(z.enum(bodyNames)).min(1),
  /** First and last year it was built under this name; `to` is null while it is built. */
  from: yearSchema,
  to: yearSchema.nullable(),
  /** Other names of the same car: engine designations ("C200"), spellings ("Mazda3"), names of other markets. */
  also: z.array(textSchema),
});
export type CarModel = Readonly<z.infer<typeof carModelSchema>>;
