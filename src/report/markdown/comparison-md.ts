import { isRepeated } from '../../model/cluster.ts';
import type { Comparison, SeriesComparison, SummaryComparison } from '../../model/comparison.ts';
import { dimensions } from '../../model/rubric.ts';
import { groupChecks } from '../compare/group-checks.ts';
import { listCasesWithNews, listChangedChecks, listChangedShots } from '../compare/list-changes.ts';
import {
  sayCaseScore,
  sayHeadline,
  sayNoWord,
  sayNumbers,
  sayPicture,
  sayTimes,
} from '../compare/say-changes.ts';
import { listPromptWords } from '../compare/say-prompts.ts';
import { listOnlySeen, listReservationWords, listSetupLines } from '../compare/say-setup.ts';
import { nameTarget, sayTargetWord } from '../compare/say-word.ts';
import { type DiffSegment, diffPrompts, type PromptDiff } from '../compare/word-diff.ts';
import { readWords } from '../read-words.ts';
import { sayPassedBriefly } from '../say-passed.ts';
import type { Lang, Words } from '../words.ts';
import { escapeMarkdown } from './summary-md.ts';

/** A comment of a pull request holds 65,536 characters: the worst comes first, and the rest is counted. */
const most = { cases: 25, prompts: 12, changesOfCase: 12 };

/** A comparison for the comment of a pull request: what to know first, the sums, the changed cases, what was asked otherwise. */
export async function renderComparisonMarkdown(comparison: Comparison, lang: Lang = 'en'): Promise<string> {
  const words = readWords(lang);
  const diffs = await diffPrompts(comparison.prompts);
  const { before, after } = comparison;
  const parts = [
    `## ${words.say('markdown.compared', { suite: escapeMarkdown(after.suite) })}`,
    `**${sayHeadline(comparison, words)}**`,
    ...reservations(comparison, words),
    comparison.summaries.map((summary) => wordOf(summary, comparison.summaries, words)).join('\n\n'),
    comparison.summaries.length === 0 ? '' : numberTable(comparison.summaries, words),
    listOnlySeen(comparison, words).join('\n'),
    caseTable(comparison, words),
    setup(comparison, words),
    prompts(diffs, words),
    `${words.say('compare.runs', { after: escapeMarkdown(after.id), before: escapeMarkdown(before.id) })}. ${words.say('markdown.speedOnly')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function reservations(comparison: Comparison, words: Words): string[] {
  const said = listReservationWords(comparison, words);
  if (said.length === 0) return [];
  return [[`**${words.say('compare.unfair')}**`, '', ...said.map((text) => `- ${text}`)].join('\n')];
}

function wordOf({ label, word }: SummaryComparison, all: readonly SummaryComparison[], words: Words): string {
  const { word: name, why, lines } = sayTargetWord(word, words);
  const said = `**${escapeMarkdown(nameTarget(`${name}: ${why}`, label, all))}**`;
  return lines.length === 0 ? said : `${said}\n${lines.map((line) => escapeMarkdown(line)).join(' ')}`;
}

function numberTable(summaries: readonly SummaryComparison[], words: Words): string {
  const head = [
    words.say('meta.target'),
    words.say('scores.overall'),
    ...dimensions.map((name) => words.say(`dimension.${name}`)),
    words.say('trend.passed'),
    words.say('scores.speed'),
  ];
  const rows = summaries.map(({ label, overall, dimensions: all, counts, speed }) => [
    escapeMarkdown(label),
    sayNumbers(overall, words),
    ...dimensions.map((name) => sayNumbers(all[name].score, words)),
    sayTurn(sayPassedBriefly(counts.before, words), sayPassedBriefly(counts.after, words)),
    sayTimes(speed.durationMs, words),
  ]);
  return table(head, rows);
}

function sayTurn(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

function caseTable(comparison: Comparison, words: Words): string {
  const cases = listCasesWithNews(comparison);
  const isDrawnOften = isRepeated(comparison.cases);
  if (cases.length === 0) return '';
  const rows = cases
    .slice(0, most.cases)
    .map((one) => [
      escapeMarkdown(sayName(one, isDrawnOften, words)),
      one.outcome === 'broken' || one.outcome === 'worse'
        ? `**${words.say(`compare.outcome.${one.outcome}`)}**`
        : words.say(`compare.outcome.${one.outcome}`),
      sayCaseScore(one, words),
      clip(listFindings(one, words), most.changesOfCase, words).join('<br>'),
    ]);
  const hidden = cases.length - rows.length;
  const more = hidden > 0 ? `\n\n${words.say('compare.more', { n: hidden })}` : '';
  const head = ['timings.case', 'trend.outcome', 'markdown.score', 'markdown.changed'] as const;
  return `${table(
    head.map((key) => words.say(key)),
    rows,
  )}${more}`;
}

function sayName({ id, sample, target }: SeriesComparison, isDrawnOften: boolean, words: Words): string {
  const drawn = isDrawnOften ? `, ${words.say('markdown.sample', { n: sample })}` : '';
  return `${id} (${target.after ?? target.before ?? ''}${drawn})`;
}

function listFindings(one: SeriesComparison, words: Words): string[] {
  const noWord = sayNoWord(one, words);
  return [
    ...(noWord === null ? [] : [noWord]),
    ...listChangedShots(one).map(
      (shot) => `${words.say(`angle.${shot.angle}`)}: ${escapeMarkdown(sayPicture(shot, words))}`,
    ),
    ...groupChecks(listChangedChecks(one), words).map(({ angle, checks, turn }) => {
      const where = words.say(angle === null ? 'compare.series' : `angle.${angle}`);
      return `${where}: ${escapeMarkdown(`${checks.map(({ id }) => id).join(', ')} ${turn}`)}`;
    }),
  ];
}

function setup(comparison: Comparison, words: Words): string {
  const said = listSetupLines(comparison, words);
  if (said.length === 0) return '';
  return [`${words.say('compare.setup')}:`, '', ...said.map((text) => `- ${escapeMarkdown(text)}`)].join(
    '\n',
  );
}

/** Words that went are struck out, words that came are underlined. */
function prompts(diffs: readonly PromptDiff[], words: Words): string {
  if (diffs.length === 0) return '';
  const changes = listPromptWords(diffs, { words, isWhole: false });
  const shown = changes
    .slice(0, most.prompts)
    .map(({ where, segments }) => `- ${escapeMarkdown(where)}: ${segments.map(mark).join('').trim()}`);
  const hidden = changes.length - shown.length;
  const more = hidden > 0 ? [`- ${words.say('compare.more', { n: hidden })}`] : [];
  const title = words.say('compare.prompts', { n: diffs.length });
  return [`<details><summary>${title}</summary>`, '', ...shown, ...more, '', '</details>'].join('\n');
}

/** Marks stand close to their words, or Markdown does not read them as marks. */
function mark({ text, tone }: DiffSegment): string {
  const [, head = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const gap = (space: string) => (space === '' ? '' : ' ');
  if (words === '' || tone === null) return `${gap(head)}${escapeMarkdown(words)}${gap(tail)}`;
  const tag = tone === 'removed' ? 'del' : 'ins';
  return `${gap(head)}<${tag}>${escapeMarkdown(words)}</${tag}>${gap(tail)}`;
}

function clip(items: readonly string[], atMost: number, words: Words): string[] {
  const hidden = items.length - atMost;
  return hidden <= 0 ? [...items] : [...items.slice(0, atMost), words.say('compare.more', { n: hidden })];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
