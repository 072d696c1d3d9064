import type { Comparison, SummaryComparison } from '../../../model/comparison.ts';
import { dimensions } from '../../../model/rubric.ts';
import { sayDimension, sayNumbers, sayTimes } from '../../compare/say-changes.ts';
import { listOnlySeen } from '../../compare/say-setup.ts';
import { gateTitle } from '../../gate-sentence.ts';
import { sayPassed, sayPassedBriefly } from '../../say-passed.ts';
import { sayReason } from '../../say-reason.ts';
import type { Words } from '../../words.ts';
import { plainText } from '../plain-text.ts';
import { type LineContext, nameDimension, widestDimension } from './line-context.ts';

/** The sums of every target on both sides, and how the two runs ended. */
export function numberLines(comparison: Comparison, context: LineContext): string[] {
  const { words } = context;
  const summaries = comparison.summaries;
  const [before, after] = [comparison.before, comparison.after].map(({ gate }) =>
    sayReason(gateTitle(gate), words),
  );
  return [
    ...summaries.flatMap((summary) => summaryLines(summary, summaries.length > 1, context)),
    ...listOnlySeen(comparison, words),
    plainText(
      layRow(words.say('compare.verdict'), before === after ? `${after}` : `${before} → ${after}`, words),
    ),
  ];
}

function summaryLines(summary: SummaryComparison, isMany: boolean, { words, paint }: LineContext): string[] {
  const { overall, counts, speed, dimensions: moved } = summary;
  const [before, after] = [counts.before, counts.after].map((side) => sayPassedBriefly(side, words));
  const turn = before === after ? '' : `${before} → `;
  const rows: [label: string, text: string][] = [
    [words.say('scores.overall').toLowerCase(), sayNumbers(overall, words)],
    ...dimensions.map((name): [string, string] => [
      nameDimension(name, words),
      sayDimension(moved[name], { words, all: false }).join('; '),
    ]),
    [words.say('terminal.column.passed'), `${turn}${sayPassed(counts.after, words)}`],
    [
      words.say('terminal.speed'),
      words.say('compare.timeOfSeries', { time: sayTimes(speed.durationMs, words) }),
    ],
  ];
  return [
    ...(isMany ? [paint.bold(plainText(summary.label))] : []),
    ...rows.map(([label, text]) => layRow(label, text, words)),
  ];
}

function layRow(label: string, text: string, words: Words): string {
  return `${label.padEnd(widestDimension(words))} ${text}`;
}
