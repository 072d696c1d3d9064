import type { Comparison, NumberChange, SummaryComparison } from '../../../model/comparison.ts';
import { dimensions } from '../../../model/rubric.ts';
import { sayNumbers, sayTimes } from '../../compare/say-changes.ts';
import { plainText } from '../plain-text.ts';
import type { LineContext } from './line-context.ts';

/** The sums of every target on both sides, and how the two runs ended. */
export function numberLines({ summaries, before, after }: Comparison, context: LineContext): string[] {
  const isSame = before.gate.title === after.gate.title;
  return [
    ...summaries.flatMap((summary) => summaryLines(summary, summaries.length > 1, context)),
    plainText(`verdict     ${isSame ? '' : `${before.gate.title} → `}${after.gate.title}`),
  ];
}

function summaryLines(summary: SummaryComparison, isMany: boolean, { words, paint }: LineContext): string[] {
  const { overall, counts, speed } = summary;
  const row = (label: string, text: string) => `${label.padEnd(12)}${text}`;
  const passed = (side: 'before' | 'after') => `${counts[side].passed} of ${counts[side].cases}`;
  const turn = passed('before') === passed('after') ? '' : `${passed('before')} → `;
  return [
    ...(isMany ? [paint.bold(plainText(summary.label))] : []),
    row('overall', sayNumbers(overall, words)),
    ...dimensions.map((name) => row(name, sayHalves(summary, name, words))),
    row('passed', `${turn}${passed('after')} cases`),
    row('speed', `${sayTimes(speed.durationMs, words)} a series (no case is judged by it)`),
  ];
}

function sayHalves(
  { dimensions: all }: SummaryComparison,
  name: 'logo' | 'relevance' | 'consistency',
  words: LineContext['words'],
): string {
  const { score, asked, shown } = all[name];
  const moved = (change: NumberChange) => change.before !== change.after;
  const halves = [
    ...(moved(asked) ? [`asked ${sayNumbers(asked, words)}`] : []),
    ...(moved(shown) ? [`shown ${sayNumbers(shown, words)}`] : []),
  ];
  return [sayNumbers(score, words), ...halves].join('; ');
}
