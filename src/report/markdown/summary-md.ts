import { isLongRun, mostInOneFile } from '../../model/long-run.ts';
import type { Summary } from '../../model/result.ts';
import { dimensions as names } from '../../model/rubric.ts';
import { type FoldedCase, foldEach } from '../../run/fold-samples.ts';
import { reasonOfLost } from '../../run/lost-pictures.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { createShortener, groupErrors } from '../../run/shared-errors.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { gateSentence } from '../gate-sentence.ts';
import { listNotChecked } from '../not-checked.ts';
import { readWords } from '../read-words.ts';
import { sayUnknownLimit } from '../reading/say-finding.ts';
import { sayEnds, sayLooked } from '../say-ends.ts';
import { sayErrorGroup } from '../say-error.ts';
import { sayKnown } from '../say-known.ts';
import { leagueColumns, sayLeague } from '../say-league.ts';
import { sayPassed } from '../say-passed.ts';
import { sayReason } from '../say-reason.ts';
import { type CaseStanding, caseStanding, sortCases } from '../sort-cases.ts';
import type { Lang, Words } from '../words.ts';

/** A short summary for a pull request or a chat: the verdict, the scores, a row per case, what was not checked. */
export function renderMarkdown(result: StoredResult, lang: Lang = 'en', most = mostInOneFile): string {
  const words = readWords(lang);
  const rows = isLongRun(result.outlines, most) ? mostRows : Number.POSITIVE_INFINITY;
  const parts = [
    `## ${words.say('markdown.title', { suite: escapeMarkdown(result.run.suite) })}`,
    `**${escapeMarkdown(gateSentence(result.gate, words))}**`,
    ...listRemarks(result, words),
    sharedErrors(result, words),
    result.summaries.map((summary) => summaryLine(summary, words)).join('\n'),
    leagueTable(result, words),
    doubts(result, rows, words),
    caseTable(result.outlines, rows, words),
    notChecked(result, words),
    result.run.unknownLimit ? escapeMarkdown(sayUnknownLimit(result.run.unknownLimit, words)) : '',
    sayRun(result, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sayRun({ run: { id, durationMs } }: StoredResult, words: Words): string {
  const time = words.duration(durationMs);
  return words.say('markdown.run', { id: escapeMarkdown(id), time, file: '`report.html`' });
}

/** Shows text as it is, on one line: no markup, no HTML, no table cell of its own, nobody mentioned. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;&#8203;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^([-+#]|\d+(?=[.)]))/, '\\$1')
    .replace(/^\\(\d+)([.)])/, '$1\\$2');
}

function listRemarks(result: StoredResult, words: Words): string[] {
  const { targets, run } = result;
  const lost = reasonOfLost(result);
  return [
    ...(lost === null ? [] : [`**${escapeMarkdown(sayReason(lost, words))}**`]),
    ...(targets.some(({ synthetic }) => synthetic) ? [words.say('markdown.synthetic')] : []),
    ...(targets.some(({ degraded }) => degraded) ? [words.say('markdown.degraded')] : []),
    ...(run.promptsOnly ? [words.say('markdown.promptsOnly')] : []),
  ];
}

function summaryLine(
  { target, overall, least, word, coverage, dimensions, counts }: Summary,
  words: Words,
): string {
  const looked = sayLooked(coverage, words);
  const remarks = [
    ...(word === null ? [] : [words.say(`grade.${word}`)]),
    ...(looked === null ? [] : [looked]),
  ];
  const said = `${words.say('scores.overall').toLowerCase()} **${sayEnds({ score: overall, least }, words)}**`;
  return [
    `- ${escapeMarkdown(target)}: ${said}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`,
    ...names.map(
      (name) => `${words.say(`dimension.${name}`).toLowerCase()} ${sayEnds(dimensions[name], words)}`,
    ),
    words.say('markdown.passed', { passed: sayPassed(counts, words) }),
    ...(counts.known ? [words.say('scores.casesKnown', { n: counts.known })] : []),
  ].join(', ');
}

function leagueTable(result: StoredResult, words: Words): string {
  const rows = sayLeague(result, words).map(
    ({ place, target, score, likeThese }) =>
      `| ${place} | ${escapeMarkdown(target)} | ${score} | ${likeThese} |`,
  );
  if (rows.length === 0) return '';
  const heads = leagueColumns.map((name) => words.say(`league.${name}`));
  return [`| ${heads.join(' | ')} |`, '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

/** Of a long run the worst are named: a summary is read, and services refuse one of megabytes. */
const mostRows = 100;

function caseTable(cases: readonly SeriesOutline[], most: number, words: Words): string {
  if (cases.length === 0) return words.say('terminal.noCase');
  const shorten = createShortener(groupErrors(cases));
  const [listed, left] = takeFirst(foldEach(sortCases(cases)), most);
  const rows = listed.map((one) => `| ${toCells(one, words, shorten).join(' | ')} |`);
  const head = ['timings.case', 'markdown.verdict', 'markdown.score', 'markdown.whyNot'] as const;
  const heads = head.map((key) => words.say(key));
  const table = [`| ${heads.join(' | ')} |`, '| --- | --- | ---: | --- |', ...rows].join('\n');
  return left === 0 ? table : `${table}\n\n${sayLeft(left, words)}`;
}

/** The first of them, and how many are left. */
function takeFirst<T>(all: Iterable<T>, most: number): [T[], number] {
  const first: T[] = [];
  let left = 0;
  for (const one of all)
    if (first.length < most) first.push(one);
    else left += 1;
  return [first, left];
}

function sayLeft(n: number, words: Words): string {
  return words.say('markdown.more', { n, page: '`report.html`', data: '`result.json`' });
}

/** Of a case that was drawn more than once: how many samples passed, their mean, and the reasons of the worst one. */
function toCells(
  { title, target, samples, worst, mean, lowest, passed }: FoldedCase,
  words: Words,
  shorten: (reason: string) => string,
): string[] {
  const isDrawnOften = samples.length > 1;
  const verdict = sayOutcome(caseStanding(worst), words);
  const score = mean.score === null ? words.say('terminal.none') : sayEnds(mean, words);
  const many = { n: passed.n, of: samples.length };
  return [
    escapeMarkdown(`${title} (${target})`),
    isDrawnOften ? `${verdict}: ${words.say('markdown.samplesPassed', many)}` : verdict,
    isDrawnOften && mean.score !== null
      ? `${score} (${words.say('markdown.lowest', { score: sayEnds(lowest, words) })})`
      : score,
    [
      ...[...worst.blockers, ...worst.unread].map((one) => sayReason(one, words)),
      ...sayKnown(worst.known, words),
    ]
      .map((reason) => escapeMarkdown(shorten(reason)))
      .join('; '),
  ];
}

/** What somebody has to act on is bold. */
function sayOutcome(standing: CaseStanding, words: Words): string {
  const said = words.say(`markdown.outcome.${standing === 'clean' ? 'pass' : standing}`);
  return ['fail', 'unsure', 'doubt'].includes(standing) ? `**${said}**` : said;
}

/** What went wrong for several pictures, once, with their number. */
function sharedErrors({ outlines }: StoredResult, words: Words): string {
  const shared = groupErrors(outlines).filter(({ places }) => places.length > 1);
  const items = shared.map((group) => escapeMarkdown(sayErrorGroup(group, words)));
  return items.length === 0
    ? ''
    : [words.say('terminal.errors'), ...items.map((item) => `- ${item}`)].join('\n');
}

/** What a judge saw and nothing confirms: first for whoever looks. */
function doubts({ outlines }: StoredResult, most: number, words: Words): string {
  const items = sortCases(outlines).flatMap(({ title, doubts: own }) =>
    own.map(({ id, title: check, angle, reason }) =>
      escapeMarkdown(
        `${title}, ${words.say(`angle.${angle ?? 'all'}`)}: ${words.sayOr(`check.${id}`, check)}: ${sayReason(reason, words)}`,
      ),
    ),
  );
  const [listed, left] = takeFirst(items, most);
  const lines = [...listed.map((item) => `- ${item}`), ...(left === 0 ? [] : [`- ${sayLeft(left, words)}`])];
  return items.length === 0 ? '' : [words.say('markdown.toLookAt'), ...lines].join('\n');
}

function notChecked(result: StoredResult, words: Words): string {
  const items = listNotChecked(result, words).map(({ text }) => `- ${escapeMarkdown(text)}`);
  return items.length === 0 ? '' : [words.say('terminal.notChecked'), ...items].join('\n');
}
