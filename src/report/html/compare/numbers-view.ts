import { seriesOf } from '../../../model/cluster.ts';
import type { Comparison, NumberChange, SummaryComparison } from '../../../model/comparison.ts';
import { dimensions } from '../../../model/rubric.ts';
import { saySigned } from '../../compare/say-changes.ts';
import type { Words } from '../../words.ts';

interface NumberRow {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly difference: string;
  /** True for a half of the dimension above it. */
  readonly isPart: boolean;
}

/** The sums of one target on both sides. */
export interface NumbersView {
  /** Names the target where there are several. */
  readonly title: string;
  readonly rows: readonly NumberRow[];
}

export function viewNumbers({ summaries }: Comparison, words: Words): NumbersView[] {
  return summaries.map((summary) => ({
    title:
      summaries.length > 1
        ? words.say('compare.numbersOf', { target: summary.label })
        : words.say('compare.numbers'),
    rows: [
      viewScore(words.say('scores.overall'), summary.overall, words),
      ...dimensions.flatMap((name) => viewDimension(name, summary, words)),
      viewPassed(summary, words),
      ...viewSpeed(summary, words),
    ],
  }));
}

function viewDimension(name: 'consistency' | 'relevance' | 'logo', summary: SummaryComparison, words: Words) {
  const { score, asked, shown } = summary.dimensions[name];
  return [
    viewScore(words.say(`dimension.${name}`), score, words),
    { ...viewScore(words.say('scores.asked'), asked, words), isPart: true },
    { ...viewScore(words.say('scores.shown'), shown, words), isPart: true },
  ];
}

function viewScore(name: string, { before, after, difference }: NumberChange, words: Words): NumberRow {
  const say = (value: number | null) =>
    value === null ? words.say('scores.notMeasured') : words.number(value);
  return {
    name,
    before: say(before),
    now: say(after),
    difference: difference === null ? words.say('scores.none') : saySigned(difference, words),
    isPart: false,
  };
}

function viewPassed({ counts }: SummaryComparison, words: Words): NumberRow {
  const sides = [counts.before, counts.after];
  const say = (side: SummaryComparison['counts']['after']) =>
    words.say('compare.casesOf', { passed: side.passed, cases: seriesOf(side) });
  const difference = saySigned(counts.after.passed - counts.before.passed, words);
  const isRepeated = sides.some((side) => seriesOf(side) > side.cases);
  const name = words.say(isRepeated ? 'compare.passSeries' : 'compare.pass');
  return { name, before: say(counts.before), now: say(counts.after), difference, isPart: false };
}

/** Times stand beside the scores: they decide no word. */
function viewSpeed({ speed }: SummaryComparison, words: Words): NumberRow[] {
  const { durationMs, sumOfLatenciesMs, speedup } = speed;
  const time = (name: string, change: NumberChange) =>
    viewTime(name, change, { words, say: (ms) => words.duration(ms) });
  return [
    time(words.say('compare.time'), durationMs),
    time(words.say('compare.sum'), sumOfLatenciesMs),
    viewTime(words.say('compare.speedup'), speedup, {
      words,
      say: (times) => words.say('unit.times', { n: words.number(times, 2) }),
    }),
  ];
}

interface Saying {
  readonly words: Words;
  readonly say: (value: number) => string;
}

function viewTime(
  name: string,
  { before, after, difference }: NumberChange,
  { words, say }: Saying,
): NumberRow {
  const sayOr = (value: number | null) => (value === null ? words.say('scores.none') : say(value));
  return {
    name,
    before: sayOr(before),
    now: sayOr(after),
    difference:
      difference === null ? words.say('scores.none') : `${signOf(difference)}${say(Math.abs(difference))}`,
    isPart: false,
  };
}

function signOf(difference: number): string {
  if (difference === 0) return '';
  return difference < 0 ? '-' : '+';
}
