import type { Artist } from './artist.ts';
import { loadArtist } from './artist.ts';
import { createFaultPlan, type FaultPlan } from './fault-plan.ts';
import { findBrand } from './find-brand.ts';
import { createPace, type Pace } from './pace.ts';
import { gatherFacts, type PromptFacts, type PromptText, type ReadPrompt } from './prompt-facts.ts';
import type { StudioOptions } from './studio-options.ts';

/** Everything that answering needs, apart from HTTP. */
export interface Service {
  readonly options: StudioOptions;
  readonly plan: FaultPlan;
  readonly pace: Pace;
  readonly defects: NonNullable<StudioOptions['defects']>;
  /** The renderer, loaded when the first picture is asked for. */
  artist(): Promise<Artist>;
  facts(prompt: PromptText): PromptFacts;
}

/** Puts a service together. Brands in faults and defects may be written as people write them ("VW"). */
export function createService(options: StudioOptions, read: ReadPrompt): Service {
  const { faults = [], defects = [], brands } = options;
  const canonical = (brand: string | null) =>
    brand === null ? null : (findBrand(brand, brands)?.name ?? brand);
  let artist: Promise<Artist> | null = null;
  return {
    options,
    plan: createFaultPlan(faults.map((fault) => ({ ...fault, car: canonical(fault.car) }))),
    pace: createPace(options),
    defects: defects.map((defect) => ({
      ...defect,
      car: canonical(defect.car),
      value: defect.kind === 'badge' ? canonical(defect.value) : defect.value,
    })),
    artist() {
      artist ??= options.artist ? Promise.resolve(options.artist) : loadArtist();
      return artist;
    },
    facts: (prompt) => gatherFacts(prompt, read),
  };
}
