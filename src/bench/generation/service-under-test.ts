import type { Target } from '../../generator/target.ts';
import type { Brand } from '../../model/brand.ts';
import type { Clock } from '../../model/clock.ts';
import { loadBuiltInPrompt } from '../../prompts/templates/load-prompts.ts';
import { givePrompt } from '../../prompts/templates/prompt-target.ts';
import type { Artist } from '../../studio/draw/artist.ts';
import { startStudio } from '../../studio/start-studio.ts';
import { createStudioTarget } from '../../targets/studio/studio.ts';
import type { Generation } from './generation-recording.ts';
import type { StudioService } from './studio-services.ts';

/** A service at which generation is measured. */
export interface ServiceUnderTest extends Pick<Generation, 'service' | 'synthetic' | 'idealFrom'> {
  /** Ready to be asked; opened anew for each pass, so that no pass meets what an earlier one has taught the client. */
  open(): Promise<OpenedService>;
}

export interface OpenedService {
  readonly target: Target;
  /** What the service says of the pictures it served since the last call; null where it cannot be asked. */
  readonly takeServedMs: (() => number[]) | null;
  close(): Promise<void>;
}

/** The embedded studio, whose own log says how long it took over each picture. */
export function studioUnderTest(
  { name, pace }: StudioService,
  context: { readonly brands: readonly Brand[]; readonly clock: Clock; readonly artist: Artist },
): ServiceUnderTest {
  return {
    service: name,
    synthetic: true,
    idealFrom: 'service',
    async open() {
      const template = await loadBuiltInPrompt();
      const studio = await startStudio({ ...context, ...pace });
      let seen = 0;
      return {
        target: givePrompt(createStudioTarget({ baseUrl: studio.baseUrl, notes: [] }), template),
        takeServedMs() {
          const served = studio.requests.slice(seen).filter(isPicture);
          seen = studio.requests.length;
          return served.flatMap(({ servedMs }) => servedMs ?? []);
        },
        close: () => studio.close(),
      };
    },
  };
}

function isPicture({ prompt, status }: { prompt: string | null; status: number | null }): boolean {
  return prompt !== null && status === 200;
}

/** A target of the user's, opened and closed by whoever hands it over. */
export function targetUnderTest(target: Target): ServiceUnderTest {
  const { label, synthetic, capabilities } = target.info;
  return {
    service: label,
    synthetic,
    // Such a service answers for all its pictures at once, so that no picture has a latency of its own.
    idealFrom: capabilities.writesPrompts ? 'in-turn' : 'together',
    open: async () => ({ target, takeServedMs: null, close: async () => {} }),
  };
}
