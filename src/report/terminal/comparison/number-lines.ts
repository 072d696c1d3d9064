import { nameSeries, seriesOf } from '../../../model/cluster.ts';
import type { Comparison, SummaryComparison } from '../../../model/comparison.ts';
import { dimensions } from '../../../model/rubric.ts';
import { sayDimension, sayNumbers, sayTimes } from '../../compare/say-changes.ts';
import { listOnlySeen } from '../../compare/say-setup.ts';
import { plainText } from '../plain-text.ts';
import type { LineContext } from './line-context.ts';

/** The sums of every target on both sides, and how the two runs ended. */
export function numberLines(comparison: Comparison, context: LineContext): string[] {
  const { summaries, before, after } = comparison;
  const isSame = before.gate.title === after.gate.title;
  return [
    ...summaries.flatMap((summary) => summaryLines(summary, summaries.length > 1, context)),
    ...listOnlySeen(comparison, context.words),
    plainText(`verdict     ${isSame ? '' : `${before.gate.title} → `}${after.gate.title}`),
  ];
}

function summaryLines(summary: SummaryComparison, isMany: boolean, { words, paint }: LineContext): string[] {
  const { overall, counts, speed, dimensions: moved } = summary;
  const row = (label: string, text: string) => `${label.padEnd(12)}${text}`;
  const passed = (side: 'before' | 'after') => `${counts[side].passed} of ${seriesOf(counts[side])}`;
  const turn = passed('before') === passed('after') ? '' : `${passed('before')} → `;
  return [
    ...(isMany ? [paint.bold(plainText(summary.label))] : []),
    row('overall', sayNumbers(overall, words)),
    ...dimensions.map((name) => row(name, sayDimension(moved[name], { words, all: false }).join('; '))),
    row('passed', `${turn}${passed('after')} ${nameSeries(counts.after)}`),
    row('speed', `${sayTimes(speed.durationMs, words)} a series (no case is judged by it)`),
  ];
}
