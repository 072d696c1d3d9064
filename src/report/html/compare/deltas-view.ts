import type { Comparison, NumberChange } from '../../../model/comparison.ts';
import { saySigned } from '../../compare/say-changes.ts';
import type { Words } from '../../words.ts';

/** What the scores of a target moved by, in words; null where there is nothing to compare with. */
export interface DeltasView {
  readonly overall: string | null;
  /** In the order of the rubric. */
  readonly dimensions: readonly (string | null)[];
}

export function viewDeltas(comparison: Comparison | null, target: string, words: Words): DeltasView {
  const summary = comparison?.summaries.find((one) => one.target.after === target);
  if (comparison === null || summary === undefined) return { overall: null, dimensions: [null, null, null] };
  const say = (change: NumberChange) => sayDelta(change, words.day(comparison.before.startedAt), words);
  const { consistency, relevance, logo } = summary.dimensions;
  return {
    overall: say(summary.overall),
    dimensions: [consistency, relevance, logo].map(({ score }) => say(score)),
  };
}

function sayDelta({ difference }: NumberChange, date: string, words: Words): string {
  if (difference === null) return words.say('compare.deltaUnknown', { date });
  if (difference === 0) return words.say('compare.deltaNone', { date });
  return words.say('compare.delta', { difference: saySigned(difference, words), date });
}
