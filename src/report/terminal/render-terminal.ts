import type { JudgeAccount } from '../../model/judging.ts';
import { isLongRun } from '../../model/long-run.ts';
import type { Gate, Summary, TargetInfo } from '../../model/result.ts';
import { noReview, type Review } from '../../model/review.ts';
import { foldSamples } from '../../run/fold-samples.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { createShortener, groupErrors } from '../../run/shared-errors.ts';
import type { ResultHead, StoredResult } from '../../run/stored-result.ts';
import { gateSentence } from '../gate-sentence.ts';
import { readWords } from '../read-words.ts';
import { compareCommand } from '../reproduce.ts';
import { sortCases } from '../sort-cases.ts';
import type { Lang, Words } from '../words.ts';
import { caseTable } from './case-table.ts';
import {
  likeTheseLines,
  nextLines,
  notCheckedLines,
  summaryLines,
  unknownLimitLines,
} from './closing-lines.ts';
import { sharedErrorLines } from './error-lines.ts';
import { doubtLines, judgeLines } from './judge-lines.ts';
import { leagueLines } from './league-lines.ts';
import { makePaint, type Paint } from './paint.ts';
import { plainText } from './plain-text.ts';
import { reviewLines, suggestLines } from './review-lines.ts';
import { type BlockContext, seriesBlock } from './series-block.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Left out: English. */
  readonly lang?: Lang;
  /** Path of the HTML report as the reader should see it. */
  readonly reportPath: string;
  /** Path of the run's folder as the reader should see it. */
  readonly runDir: string;
  /** How the reader calls the program: `car-eval`, or through npm in a clone. */
  readonly program: string;
  /** Left out: nobody looked at the pictures. */
  readonly review?: Review;
  /** Where a picture is found by its case and angle, from the folder of the run; left out or null: by its own name. */
  readonly findLink?: BlockContext['findLink'];
  /** Left out: no judge looked. */
  readonly judges?: readonly JudgeAccount[];
}

/** A result as text: each series, a table over all of them (failures first), what was not checked, what to do next. */
export async function renderTerminal(result: StoredResult, options: TerminalOptions): Promise<string> {
  const paint = makePaint(options.color);
  const words = readWords(options.lang ?? 'en');
  const cases = sortCases(result.outlines);
  const isLong = isLongRun(result.outlines);
  const rows = isLong ? mostRows : cases.length;
  const errors = groupErrors(result.outlines);
  const context: BlockContext = {
    ...{ paint, words, width: options.width, runDir: options.runDir, shorten: createShortener(errors) },
    isManyTargets: result.targets.length > 1,
    findLink: options.findLink ?? (() => null),
  };
  const blocks = await listBlocks(result, isLong ? cases.slice(0, mostBlocks) : result.outlines, context);
  const parts = [
    doubtLines(cases, words, options.width).join('\n'),
    result.targets.map((target) => targetLine(target, result.run.promptsOnly, words)).join('\n'),
    // Before the scores: where one setting spoils all pictures, they say nothing else.
    sharedErrorLines(errors, words, options.width).join('\n'),
    ...blocks,
    cases.length === 0 ? words.say('terminal.noCase') : caseTable(cases.slice(0, rows), context),
    cases.length > rows ? sayMore(cases.length - rows, words) : '',
    result.summaries
      .flatMap((summary) => summaryLines(summary, labelOf(summary, result), { words, paint }))
      .join('\n'),
    likeTheseLines(result, words, options.width).join('\n'),
    leagueLines(result, words, paint).join('\n'),
    judgeLines(options.judges ?? [], words, options.width).join('\n'),
    reviewLines(options.review ?? noReview, words, options.width).join('\n'),
    notCheckedLines(result, words, options.width).join('\n'),
    suggestLines(result, words, options.width).join('\n'),
    unknownLimitLines(result, words, options.width).join('\n'),
    [
      gateLine(result.gate, words, paint),
      `${words.say('terminal.report')} ${options.reportPath}`,
      ...nextLines(result, words, options.program),
      ...sayCompare(result, options),
    ].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Of a long run the worst cases are shown whole, and some more as rows: nobody reads thousands on a terminal. */
const mostBlocks = 20;
const mostRows = 100;

function sayMore(n: number, words: Words): string {
  return words.say('markdown.more', { n, page: 'report.html', data: 'result.json' });
}

/** Which of several targets is better is the question of the run. */
function sayCompare(result: StoredResult, { program }: TerminalOptions): string[] {
  const command = compareCommand(result);
  return command === null ? [] : [`        ${plainText(command.replace(/^car-eval/, program))}`];
}

/** Of a case that was drawn more than once, its worst sample stands for it. */
async function listBlocks(
  result: StoredResult,
  outlines: readonly SeriesOutline[],
  context: BlockContext,
): Promise<string[]> {
  const folded = foldSamples(outlines);
  const blocks: string[] = [];
  for await (const one of result.readCases(folded.map(({ worst }) => worst)))
    blocks.push(seriesBlock(one, { ...context, samples: folded[blocks.length]?.samples ?? [] }));
  return blocks;
}

function labelOf({ target }: Summary, { targets }: ResultHead): string | null {
  if (targets.length < 2) return null;
  return targets.find(({ id }) => id === target)?.label ?? target;
}

function targetLine(
  { label, synthetic, degraded, prompt }: TargetInfo,
  promptsOnly: boolean,
  words: Words,
): string {
  const remarks = [
    ...(prompt && prompt.variantOf === null && prompt.name !== 'built-in'
      ? [words.say('terminal.prompt', { name: prompt.name })]
      : []),
    ...(synthetic ? [words.say('terminal.synthetic')] : []),
    ...(degraded ? [words.say('terminal.degraded')] : []),
    ...(promptsOnly ? [words.say('terminal.promptsOnly')] : []),
  ];
  const target = `${label}${remarks.map((remark) => ` (${remark})`).join('')}`;
  return plainText(words.say('terminal.target', { target }));
}

function gateLine(gate: Gate, words: Words, paint: Paint): string {
  const colors = { 0: paint.green, 2: paint.yellow, 100: paint.red, 130: paint.yellow };
  return paint.bold(colors[gate.keptBack ?? gate.exitCode](plainText(gateSentence(gate, words))));
}
