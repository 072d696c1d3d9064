import { isRepeated } from '../../../model/cluster.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { isUnchanged, listCasesWithNews, listChangedCases, sortCases } from '../../compare/list-changes.ts';
import { sayHeadline } from '../../compare/say-changes.ts';
import { listReservationWords } from '../../compare/say-setup.ts';
import { listWords } from '../../compare/say-word.ts';
import { diffPrompts } from '../../compare/word-diff.ts';
import { readWords } from '../../read-words.ts';
import type { Lang } from '../../words.ts';
import { makePaint } from '../paint.ts';
import { plainText, wrap } from '../plain-text.ts';
import { caseLines } from './case-lines.ts';
import type { LineContext } from './line-context.ts';
import { numberLines } from './number-lines.ts';
import { promptLines, setupLines } from './setup-lines.ts';
import { wordLines } from './word-lines.ts';

export interface ComparisonOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Also lists what is as it was, and every prompt. */
  readonly all: boolean;
  /** Left out: English. */
  readonly lang?: Lang;
}

/** The worst ones stand first; more than that nobody reads in a terminal, or in the log of a build. */
const mostCases = 40;

/** A comparison as text: what to know first, what was asked for otherwise, the cases worst first, the numbers. */
export async function renderComparison(comparison: Comparison, options: ComparisonOptions): Promise<string> {
  const context: LineContext = {
    ...options,
    paint: makePaint(options.color),
    words: readWords(options.lang ?? 'en'),
    isRepeated: isRepeated(comparison.cases),
  };
  const diffs = await diffPrompts(comparison.prompts);
  const cases = options.all ? sortCases(comparison.cases) : listCasesWithNews(comparison);
  const most = options.all ? cases.length : mostCases;
  const parts = [
    headLines(comparison, context),
    ...comparison.summaries.map((summary) => wordLines(summary, comparison.summaries, context)),
    ...(isUnchanged(comparison) && !options.all
      ? []
      : [
          setupLines(comparison, context),
          promptLines(diffs, context),
          ...cases.slice(0, most).map((one) => caseLines(one, context)),
          cases.length > most ? [context.words.say('compare.moreCases', { n: cases.length - most })] : [],
          options.all ? [] : sayOthers(listChangedCases(comparison).length - cases.length, context),
        ]),
    numberLines(comparison, context),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sayOthers(n: number, { words }: LineContext): string[] {
  return n === 0 ? [] : [`${words.say('compare.onlyPictures', { n })} (--all)`];
}

/** The sum of it in one line. */
export function renderQuietLine(comparison: Comparison, lang: Lang = 'en'): string {
  const words = readWords(lang);
  const isUnfair = comparison.reservations.length > 0;
  const first = isUnfair
    ? `${words.say('compare.unfair')} ${listReservationWords(comparison, words).join(' ')} `
    : '';
  const said = isUnchanged(comparison) ? '' : `${listWords(comparison, words).join('; ')}. `;
  const against = words.say('compare.against', { run: comparison.before.id });
  return plainText(`${first}${said}${sayHeadline(comparison, words)} (${against})`);
}

function headLines(comparison: Comparison, { words, paint, width }: LineContext): string[] {
  const { before, after } = comparison;
  const reservations = listReservationWords(comparison, words).flatMap((text) =>
    wrap(text, Math.max(40, width - 4)).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  );
  return [
    ...(reservations.length === 0 ? [] : [paint.yellow(words.say('compare.unfair')), ...reservations, '']),
    plainText(
      words.say('compare.runs', {
        after: `${after.id} (${after.suite})`,
        before: `${before.id} (${before.suite})`,
      }),
    ),
    paint.bold(sayHeadline(comparison, words)),
  ];
}
