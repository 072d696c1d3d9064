import { buildLexicon } from '../../language/lexicon.ts';
import type { RunConfig } from '../../run/run-config.ts';

/** What all series of a run are scored by. */
export function scoringRules({ rubric, brands, settings }: RunConfig) {
  const { profile, passScore, images } = settings;
  return { rubric, brands, profile, passScore, promptsOnly: !images, lexicon: buildLexicon(brands) };
}
