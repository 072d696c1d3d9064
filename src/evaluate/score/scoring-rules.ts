import { buildLexicon } from '../../language/lexicon.ts';
import type { RunHead } from '../../run/split-config.ts';

/** What all series of a run are scored by. */
export function scoringRules({ rubric, brands, settings }: RunHead) {
  const { profile, passScore, images } = settings;
  return { rubric, brands, profile, passScore, promptsOnly: !images, lexicon: buildLexicon(brands) };
}
