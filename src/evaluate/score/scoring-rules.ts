import { buildLexicon, type Lexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { RunHead } from '../../run/split-config.ts';

/** By their brands: compiled while the pictures of a run are awaited, and read when they are scored. */
const lexicons = new WeakMap<readonly Brand[], Lexicon>();

/** What all series of a run are scored by. */
export function scoringRules({ rubric, brands, settings }: RunHead) {
  const { profile, passScore, images } = settings;
  return { rubric, brands, profile, passScore, promptsOnly: !images, lexicon: lexiconOf(brands) };
}

function lexiconOf(brands: readonly Brand[]): Lexicon {
  const lexicon = lexicons.get(brands) ?? buildLexicon(brands);
  lexicons.set(brands, lexicon);
  return lexicon;
}
