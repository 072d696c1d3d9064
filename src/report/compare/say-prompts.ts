import { isRepeated } from '../../model/cluster.ts';
import type { PromptChange } from '../../model/comparison.ts';
import { groupBy } from '../../model/group-by.ts';
import { excerptOf } from '../excerpt.ts';
import type { Words } from '../words.ts';
import type { DiffSegment, PromptDiff } from './word-diff.ts';

/** A change of words, and whose prompts it was made in. */
export interface PromptWords {
  readonly where: string;
  readonly segments: readonly DiffSegment[];
}

/** Changed prompts with a few words around each change, or whole; the same change in several angles is one entry. */
export function listPromptWords(
  diffs: readonly PromptDiff[],
  { words, isWhole }: { readonly words: Words; readonly isWhole: boolean },
): PromptWords[] {
  const isDrawnOften = isRepeated(diffs.map(({ prompt }) => prompt));
  const entries = diffs.map(({ prompt, segments }) => ({
    prompt,
    segments: isWhole ? segments : excerptOf(segments),
  }));
  return groupBy(entries, ({ prompt, segments }) =>
    JSON.stringify([prompt.case, prompt.target, prompt.field, segments]),
  ).map((group) => ({
    where: sayWhere(
      group.map(({ prompt }) => prompt),
      { words, isDrawnOften },
    ),
    segments: group[0]?.segments ?? [],
  }));
}

function sayWhere(
  prompts: readonly PromptChange[],
  { words, isDrawnOften }: { readonly words: Words; readonly isDrawnOften: boolean },
): string {
  const [first] = prompts;
  if (first === undefined) return '';
  const places = prompts.map(({ angle, sample }) => {
    const drawn = isDrawnOften ? ` #${sample}` : '';
    return words.say(`angle.${angle}`) + drawn;
  });
  return `${first.case}, ${places.join(', ')}: ${words.say(`compare.field.${first.field}`)}`;
}
