import type { StudioDefect } from '../defects/defect.ts';
import { defectsFor, drawWithDefects } from '../defects/plant-defects.ts';
import type { Artist, PictureSize } from '../draw/artist.ts';
import { imagineFacts } from '../imagine/imagine.ts';
import type { PromptFacts } from '../imagine/prompt-facts.ts';

export interface PhotoJob {
  readonly facts: PromptFacts;
  readonly seed: number;
  readonly size: PictureSize;
  /** All that are planted; those that do not apply to what the prompt asks are left out. */
  readonly defects: readonly StudioDefect[];
}

/** From a prompt's facts to JPEG bytes: imagines the car, plants defects, draws, rasterizes. Equal jobs, equal bytes. */
export async function renderPhoto(job: PhotoJob, artist: Artist): Promise<Buffer> {
  const spec = imagineFacts(job.facts, job.seed);
  const defects = defectsFor(job.facts, job.defects);
  return artist.rasterize(drawWithDefects({ spec, size: job.size, defects }, artist));
}
