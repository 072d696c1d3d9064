import type { DimensionScore, DimensionScores } from '../../../model/result.ts';
import { type Dimension, dimensions } from '../../../model/rubric.ts';
import type { Words } from '../../words.ts';

/** A number and a bar; `value` is 0..100 for the bar's length, null when there is nothing to draw. */
export interface BarView {
  readonly label: string;
  readonly text: string;
  readonly value: number | null;
}

export interface DimensionView {
  readonly name: string;
  readonly score: string;
  /** "asked only", "seen only", "not scored", or null when both halves count. */
  readonly note: string | null;
  readonly bars: readonly BarView[];
  readonly measured: string;
  readonly seenShare: string;
}

/** The dimensions in the order of the rubric. */
export function viewDimensions(scores: DimensionScores, words: Words): DimensionView[] {
  return dimensions.map((dimension) => viewDimension(dimension, scores[dimension], words));
}

function viewDimension(dimension: Dimension, score: DimensionScore, words: Words): DimensionView {
  return {
    name: words.say(`dimension.${dimension}`),
    score: sayScore(score.score, words),
    note: noteOf(score, words),
    bars: [
      viewBar(words.say('scores.asked'), score.asked, words),
      viewBar(words.say('scores.shown'), score.shown, words),
    ],
    measured: words.say('scores.measured', { measured: score.measured, n: score.n }),
    seenShare: saySeenShare(score, words),
  };
}

export function sayScore(score: number | null, words: Words): string {
  return score === null ? words.say('scores.none') : words.number(score);
}

export function viewBar(label: string, value: number | null, words: Words): BarView {
  return { label, value, text: value === null ? words.say('scores.notMeasured') : words.number(value) };
}

function noteOf(score: DimensionScore, words: Words): string | null {
  if (score.score === null) return words.say('scores.notScored');
  if (score.shown === null) return words.say('scores.askedOnly');
  return score.asked === null ? words.say('scores.seenOnly') : null;
}

function saySeenShare({ seenShare }: DimensionScore, words: Words): string {
  if (seenShare === null || seenShare === 0) return words.say('scores.seenNone');
  return words.say('scores.seenShare', { percent: words.percent(seenShare) });
}
