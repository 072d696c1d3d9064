import type { Angle, Car } from '../model/car.ts';

/** What is known of a maker's badge, and from where. */
export interface LogoFacts {
  readonly brand: string;
  /** How the badge looks, as a noun phrase without the brand's name. */
  readonly look: string;
  /** Where it can be seen from each angle. */
  readonly placement: Readonly<Record<Angle, string>>;
  /** `catalogue`, or the address of the page. */
  readonly source: string;
}

/** What is known of how the real car looks, and from where. */
export interface ReferenceHint {
  /** Words for the prompt: no colour, no other maker's name. */
  readonly text: string;
  readonly source: string;
}

/** A place where facts about cars are looked up. Answers null when it knows nothing; never invents. */
export interface KnowledgeSource {
  logoFacts(brand: string): Promise<LogoFacts | null>;
  referenceHint(car: Car): Promise<ReferenceHint | null>;
}
