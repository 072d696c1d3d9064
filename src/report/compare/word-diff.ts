import type { PromptChange } from '../../model/comparison.ts';

/** A stretch of two texts: in both (`tone` null), or in one of them only. */
export interface DiffSegment {
  readonly text: string;
  readonly tone: 'removed' | 'added' | null;
}

export interface PromptDiff {
  readonly prompt: PromptChange;
  readonly segments: readonly DiffSegment[];
}

/** Texts with more edits than this have little in common, and comparing them takes the square of it. */
const maxEdits = 400;

/** Shows each changed prompt word by word. */
export async function diffPrompts(prompts: readonly PromptChange[]): Promise<PromptDiff[]> {
  if (prompts.length === 0) return [];
  const { diffArrays } = await import('diff');
  return prompts.map((prompt) => {
    const before = splitWords(prompt.before ?? '');
    const after = splitWords(prompt.after ?? '');
    const parts = diffArrays(before, after, { maxEditLength: maxEdits });
    const segments = parts?.map(
      ({ value, removed, added }): DiffSegment => ({ text: value.join(''), tone: toneOf(removed, added) }),
    );
    return { prompt, segments: segments ?? replaceAll(before, after) };
  });
}

/** Words of any script, runs of white space, and single marks; joined they give the text back. */
function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function toneOf(removed: boolean, added: boolean): DiffSegment['tone'] {
  if (removed) return 'removed';
  return added ? 'added' : null;
}

function replaceAll(before: readonly string[], after: readonly string[]): DiffSegment[] {
  return [
    { text: before.join(''), tone: 'removed' },
    { text: after.join(''), tone: 'added' },
  ];
}
