import type { Comparison } from '../../../model/comparison.ts';
import { diffPrompts, type PromptDiff } from '../../compare/word-diff.ts';
import type { Against, ReadPicture } from './against.ts';
import { type ComparedThumbs, findComparedThumbs } from './compared-thumbs.ts';

/** A comparison with all that has to be read or worked out before it can be shown. */
export interface PreparedComparison {
  readonly comparison: Comparison;
  readonly diffs: readonly PromptDiff[];
  readonly thumbs: ComparedThumbs;
}

/** Reads the pictures of the changed angles, and works out the changed words. */
export async function prepareComparison(
  against: Against,
  own: { readonly assets: 'inline' | 'linked'; readonly readThumb: ReadPicture },
): Promise<PreparedComparison> {
  const { comparison } = against;
  const thumbs = await findComparedThumbs(against, own);
  return { comparison, diffs: await diffPrompts(comparison.prompts), thumbs };
}
