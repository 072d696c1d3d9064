import type { SummaryComparison } from '../../../model/comparison.ts';
import { nameTarget, sayTargetWord } from '../../compare/say-word.ts';
import { plainText, wrap } from '../plain-text.ts';
import type { LineContext } from './line-context.ts';

/** The word of a target, and below it what it rests on. */
export function wordLines(
  { label, word }: SummaryComparison,
  all: readonly SummaryComparison[],
  { words, paint, width }: LineContext,
): string[] {
  const { word: name, why, lines } = sayTargetWord(word, words);
  const colors = { worse: paint.red, better: paint.green, 'no-worse': paint.green };
  const color = colors[word.word as keyof typeof colors] ?? paint.yellow;
  const below = lines.flatMap((line) => wrap(plainText(line), Math.max(40, width - 2)));
  return [
    paint.bold(color(plainText(nameTarget(`${name}: ${why}`, label, all)))),
    ...below.map((line) => `  ${line}`),
  ];
}
