import type { Comparison, SummaryComparison } from '../../../model/comparison.ts';
import type { ComparedCar, TargetWord } from '../../../model/comparison-word.ts';
import { saySigned } from '../../compare/say-changes.ts';
import { nameTarget, sayTargetWord } from '../../compare/say-word.ts';
import type { Words } from '../../words.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { Sign } from '../parts/view-context.ts';

/** The word of a target, what it rests on, and the samples of every car. */
export interface WordView {
  readonly sign: Sign;
  readonly headline: string;
  readonly lines: readonly string[];
  readonly chartTitle: string;
  readonly rows: readonly CarRow[];
}

/** The samples of one car against its mean before. Places are percents of the width, its middle is no change. */
interface CarRow {
  readonly title: Quoted;
  /** The same in words. */
  readonly said: string;
  readonly change: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly mean: string;
}

/** Icons are those of statuses: a word about a fall is bad, one about none is good, and no word is neither. */
const signNames: Record<TargetWord['word'], string> = {
  worse: 'fail',
  better: 'pass',
  'no-worse': 'pass',
  'cannot-tell': 'unsure',
  'nothing-to-compare': 'unmeasured',
};

export function viewWords({ summaries }: Comparison, words: Words): WordView[] {
  return summaries.map((summary) => viewWord(summary, summaries, words));
}

function viewWord(
  { label, word }: SummaryComparison,
  all: readonly SummaryComparison[],
  words: Words,
): WordView {
  const { word: name, why, lines } = sayTargetWord(word, words);
  const scale = scaleOf(word.cars);
  return {
    sign: { name: signNames[word.word], word: name },
    headline: nameTarget(why, label, all),
    lines,
    chartTitle: nameTarget(words.say('word.title'), label, all),
    rows: word.cars.map((car) => viewCar(car, scale, words)),
  };
}

function viewCar({ title, before, after }: ComparedCar, scale: number, words: Words): CarRow {
  const middle = meanOf(before);
  const place = (score: number) => `${roundTo(50 + (45 * (score - middle)) / scale, 2)}%`;
  const list = (scores: readonly number[]) => scores.map((score) => words.number(score)).join(', ');
  return {
    title: quoteText(title),
    said: words.say('word.samples', { case: title, before: list(before), after: list(after) }),
    change: saySigned(roundTo(meanOf(after) - middle, 1), words),
    before: before.map(place),
    after: after.map(place),
    mean: place(meanOf(after)),
  };
}

/** The farthest any sample lies from the mean before of its car, in points; 1 at least. */
function scaleOf(cars: readonly ComparedCar[]): number {
  const reaches = cars.flatMap(({ before, after }) =>
    [...before, ...after].map((score) => Math.abs(score - meanOf(before))),
  );
  return reaches.reduce((farthest, reach) => Math.max(farthest, reach), 1);
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
