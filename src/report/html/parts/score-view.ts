import type { DimensionScore, DimensionScores } from '../../../model/result.ts';
import { dimensions } from '../../../model/rubric.ts';
import { type Score, sayEnds, sayGrade, type Thresholds } from '../../say-ends.ts';
import type { Words } from '../../words.ts';

/** What is surely reached of 0..100, and what may be beyond it, for the lengths of a bar. */
export interface BarLengths {
  readonly least: number;
  readonly open: number;
}

/** A number, or two ends, and a bar; `lengths` is null when there is nothing to draw. */
export interface BarView {
  readonly label: string;
  readonly text: string;
  readonly lengths: BarLengths | null;
}

export interface DimensionView {
  readonly name: string;
  readonly score: string;
  /** "asked only", "seen only", the grade, or null when there is none. */
  readonly note: string | null;
  readonly bars: readonly BarView[];
  readonly measured: string;
  /** Null where no case counts. */
  readonly seenShare: string | null;
}

/** The dimensions in the order of the rubric. */
export function viewDimensions(
  scores: DimensionScores,
  thresholds: Thresholds,
  words: Words,
): DimensionView[] {
  return dimensions.map((dimension) => ({
    name: words.say(`dimension.${dimension}`),
    note: noteOf(scores[dimension], thresholds, words),
    ...viewDimension(scores[dimension], words),
  }));
}

function viewDimension(score: DimensionScore, words: Words): Omit<DimensionView, 'name' | 'note'> {
  const isCounted = score.n > 0;
  return {
    score: sayEnds(score, words),
    bars: [viewBar(words.say('scores.asked'), score.asked, words), viewShown(score, words)],
    measured: isCounted
      ? words.say('scores.measured', { measured: score.measured, n: score.n })
      : words.say('scores.noneCounted'),
    seenShare: isCounted ? saySeenShare(score, words) : null,
  };
}

export function viewBar(label: string, ends: Score | null, words: Words): BarView {
  const text = ends === null ? words.say('scores.notMeasured') : sayEnds(ends, words);
  return { label, text, lengths: ends && measureBar(ends) };
}

function viewShown({ shown, seenShare }: DimensionScore, words: Words): BarView {
  const label = words.say('scores.shown');
  return seenShare === 0
    ? { label, text: words.say('scores.notLookedAt'), lengths: null }
    : viewBar(label, shown, words);
}

function measureBar({ score, least }: Score): BarLengths | null {
  if (score === null) return null;
  const surely = least ?? score;
  return { least: surely, open: Math.round((score - surely) * 10) / 10 };
}

/** Null where both halves count: their grade then, where there is one. */
function noteOf(score: DimensionScore, thresholds: Thresholds, words: Words): string | null {
  if (score.score === null) return null;
  if (score.shown === null) return words.say('scores.askedOnly');
  if (score.asked === null) return words.say('scores.seenOnly');
  return sayGrade({ score: score.score, grade: score.word }, thresholds, words);
}

function saySeenShare({ seenShare }: DimensionScore, words: Words): string {
  if (seenShare === null || seenShare === 0) return words.say('scores.seenNone');
  return words.say('scores.seenShare', { percent: words.percent(seenShare) });
}
