import type { Artist } from '../draw/artist.ts';
import { loadArtist } from '../draw/artist.ts';
import { createFaultPlan, type FaultPlan } from '../faults/fault-plan.ts';
import { gatherFacts, type PromptFacts, type PromptText, type ReadPrompt } from '../imagine/prompt-facts.ts';
import { resolveDefect, resolveFault } from '../resolve-brands.ts';
import type { StudioOptions } from '../studio-options.ts';
import { createPace, type Pace } from './pace.ts';

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

/**
 * Puts a service together.
 *
 * @throws Stop `bad-usage` for a fault or defect that names a maker outside the catalogue
 */
export function createService(options: StudioOptions, read: ReadPrompt): Service {
  const { faults = [], defects = [], brands } = options;
  let artist: Promise<Artist> | null = null;
  return {
    options,
    plan: createFaultPlan(faults.map((fault) => resolveFault(fault, brands))),
    pace: createPace(options),
    defects: defects.map((defect) => resolveDefect(defect, brands)),
    artist() {
      artist ??= options.artist ? Promise.resolve(options.artist) : loadArtist();
      return artist;
    },
    facts: (prompt) => gatherFacts(prompt, read),
  };
}
