import { z } from 'zod';
import { type Car, textSchema } from '../model/car.ts';
import { type Reference, referenceSchema } from '../model/reference.ts';

/** What is known of a maker's badge, and from where. */
export const logoFactsSchema = z.strictObject({
  brand: textSchema,
  /** How the badge looks, as a noun phrase without the brand's name. */
  look: textSchema,
  /** Where it can be seen from each angle; read by `ofView`. */
  placement: z.strictObject({
    front: textSchema,
    side: textSchema,
    rear: textSchema,
    front34: textSchema.optional(),
    rear34: textSchema.optional(),
  }),
  /** `catalogue`, or the address of the page. */
  source: z.string(),
});
export type LogoFacts = Readonly<z.infer<typeof logoFactsSchema>>;

/** What is known of how the real car looks, and from where. */
export const referenceHintSchema = z.strictObject({
  /** Words for the prompt: no colour, no other maker's name. */
  text: textSchema,
  source: z.string(),
});
export type ReferenceHint = Readonly<z.infer<typeof referenceHintSchema>>;

/** What a lookup brought. */
export interface Found<Facts> {
  /** Null when nothing is known. */
  readonly facts: Facts | null;
  /** The published file that the facts go by; null for the catalogue's own. */
  readonly reference: Reference | null;
  /** Why the first place that was asked gave no answer, in one sentence; null when it did answer. */
  readonly problem: string | null;
}

export const foundLogoSchema = foundSchema(logoFactsSchema);
export const foundHintSchema = foundSchema(referenceHintSchema);

function foundSchema<Facts extends z.ZodType>(facts: Facts) {
  return z.strictObject({
    facts: facts.nullable(),
    reference: referenceSchema.nullable(),
    problem: z.string().nullable(),
  });
}

/** A place where facts about cars are looked up. It never invents, and never throws for what the place does. */
export interface KnowledgeSource {
  logoFacts(brand: string): Promise<Found<LogoFacts>>;
  /** @param makers all whose badge the car may rightly wear */
  referenceHint(car: Car, makers: readonly string[]): Promise<Found<ReferenceHint>>;
}
