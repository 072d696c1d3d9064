import { nameFirst } from '../../model/count.ts';
import type { Trend, TrendLine, TrendPoint } from '../../model/trend.ts';
import { gatedScores } from '../../model/vocabulary.ts';
import { readWords } from '../read-words.ts';
import { sayEndsBriefly } from '../say-ends.ts';
import { sayChange, sayLine } from '../trend/say-line.ts';
import { sayWatch } from '../trend/say-watch.ts';
import { verdictSigns } from '../verdict-of.ts';
import type { Words } from '../words.ts';
import { alignColumns } from './align-columns.ts';
import { makePaint, type Paint } from './paint.ts';
import { plainText, wrap } from './plain-text.ts';

export interface TrendTextOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Path of the page as the reader should see it. */
  readonly pagePath: string;
}

/** Of each line so many of the newest runs are listed; the page has all. */
const mostRuns = 10;
/** Of each run so many failed cars are named, and the others counted. */
const mostFailed = 5;

/** The course of the runs as text: whether they get worse, the newest of them, what changed. */
export function renderTrendText(trend: Trend, { color, width, pagePath }: TrendTextOptions): string {
  const words = readWords('en');
  const context = { words, paint: makePaint(color), width };
  const parts = [
    ...trend.lines.map((line) => lineBlock(line, context).join('\n')),
    trend.lines.length === 0 ? words.say('trend.empty') : '',
    unreadableLines(trend, context).join('\n'),
    `Page: ${pagePath}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

interface LineContext {
  readonly words: Words;
  readonly paint: Paint;
  readonly width: number;
}

function lineBlock(line: TrendLine, context: LineContext): string[] {
  const { words, paint, width } = context;
  const { name, text } = sayWatch(line.watch, words);
  const colors = { pass: paint.green, fail: paint.red, unmeasured: paint.dim };
  const watch = wrap(`${words.say('trend.watch')} ${text}`, width - 2);
  return [
    ...wrap(plainText(sayLine(line, words)), width).map((one) => paint.bold(one)),
    ...watch.map((one) => `  ${colors[name](one)}`),
    ...tableLines(line, context),
    ...changeLines(line, context),
  ];
}

function tableLines({ points }: TrendLine, { words, paint }: LineContext): string[] {
  const newest = points.slice(-mostRuns);
  const heads = [
    words.say('trend.when'),
    words.say('trend.outcome'),
    words.say('trend.passed'),
    ...gatedScores.map((name) => words.say(name === 'overall' ? 'scores.overall' : `dimension.${name}`)),
    words.say('trend.failed'),
  ];
  const [head = '', ...rows] = alignColumns([heads, ...newest.map((point) => rowOf(point, words))]);
  const more = points.length - newest.length;
  const earlier = more > 0 ? [paint.dim(`  ${words.say('trend.earlier', { n: more })}`)] : [];
  return [`  ${paint.dim(head)}`, ...earlier, ...rows.map((row) => `  ${row}`)];
}

function rowOf(point: TrendPoint, words: Words): string[] {
  const { startedAt, verdict, passed, scores, gap, failed } = point;
  return [
    words.date(startedAt),
    words.say(verdictSigns[verdict].key),
    gap === null ? words.say('samples.passed.some', passed) : words.say('scores.none'),
    ...gatedScores.map((name) => sayEndsBriefly(scores[name], words)),
    gap === null ? plainText(nameFirst(failed, mostFailed)) : words.say(`trend.gap.${gap}`),
  ];
}

function changeLines({ changes, points }: TrendLine, { words, width }: LineContext): string[] {
  return changes.slice(-mostRuns).flatMap((change) => {
    const day = words.day(points[change.at]?.startedAt ?? '');
    return wrap(plainText(`${day}: ${sayChange(change, words).join('; ')}`), width - 2).map(
      (one) => `  ${one}`,
    );
  });
}

function unreadableLines({ unreadable }: Trend, { words, width }: LineContext): string[] {
  if (unreadable.length === 0) return [];
  const reasons = unreadable.flatMap(({ folder, reason }) =>
    wrap(plainText(`${folder}: ${reason}`), width - 2).map((one) => `  ${one}`),
  );
  return [`${words.say('trend.unreadable', { n: unreadable.length })}:`, ...reasons];
}
