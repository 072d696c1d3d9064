import { z } from 'zod';
import { textSchema } from './car.ts';

/** Where most makers put their badge, as noun phrases; a maker says only what differs. Read by `ofView`. */
const placementSchema = z.strictObject({
  front: textSchema.default('centre of the front grille'),
  side: textSchema.default('wheel centre caps'),
  rear: textSchema.default('centre of the tailgate'),
  front34: textSchema.optional(),
  rear34: textSchema.optional(),
});

/** How a maker's badge looks and where it sits, in words that a text-to-image model can use. */
export const badgeSchema = z.strictObject({
  /** A noun phrase without the brand's name: "silver diamond outline with a hollow centre". */
  look: textSchema,
  /** Words or short phrases that give this badge away when a prompt uses them ("diamond", "three-pointed star"). */
  words: z.array(textSchema).min(1).max(100),
  /** Lettering that is part of the badge ("VW", "Ford" script); null when the badge is a pure shape. */
  lettering: textSchema.nullable(),
  /** Where the badge can be seen from each angle, as a noun phrase: "centre of the front grille". */
  placement: placementSchema.prefault({}),
});
export type Badge = z.infer<typeof badgeSchema>;

/** One maker of `cases/brands.yaml`, checked by hand. Only its name is demanded. */
export const brandSchema = z.strictObject({
  name: textSchema,
  /** Other spellings of the name, Latin and Cyrillic; matched without regard to case, accents and separators. */
  aliases: z.array(textSchema).max(100).default([]),
  /** The name as it is written on the tailgate; null when the maker writes none, or nobody knows. */
  wordmark: textSchema.nullable().default(null),
  /** Null when nobody described it: then its logo is not judged. */
  badge: badgeSchema.nullable().default(null),
  /** Names of makers whose badge is drawn instead of this one. */
  confusable: z.array(textSchema).max(100).default([]),
});
export type Brand = z.infer<typeof brandSchema>;

export const brandsFileSchema = z.strictObject({ brands: z.array(brandSchema).min(1).max(1000) });

/** The makers whose badge is described; of the others only the name is known, for they are mistaken for these. */
export function listDescribed(brands: readonly Brand[]): Brand[] {
  return brands.filter(({ badge }) => badge !== null);
}
