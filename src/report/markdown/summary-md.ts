import { nameSeries, seriesOf } from '../../model/cluster.ts';
import type { Summary } from '../../model/result.ts';
import { type FoldedCase, foldSamples } from '../../run/fold-samples.ts';
import { sayLost } from '../../run/lost-pictures.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { createShortener, groupErrors, sayError } from '../../run/shared-errors.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { gateSentence } from '../gate-sentence.ts';
import { listNotChecked } from '../not-checked.ts';
import { readWords } from '../read-words.ts';
import { sayUnknownLimit } from '../reading/say-finding.ts';
import { sayEnds, sayLooked } from '../say-ends.ts';
import { sayKnown } from '../say-known.ts';
import { leagueColumns, sayLeague } from '../say-league.ts';
import { sayReason } from '../say-reason.ts';
import { caseStanding, sortCases } from '../sort-cases.ts';
import type { Words } from '../words.ts';

const outcomeWords = {
  ...{ pass: 'passed', clean: 'passed', fail: '**failed**', unsure: '**no outcome**' },
  known: 'known, not counted',
  doubt: '**to be looked at**',
} as const;

/** A short summary for a pull request or a chat: the verdict, the scores, a row per case, what was not checked. */
export function renderMarkdown(result: StoredResult): string {
  const words = readWords('en');
  const parts = [
    `## Car pictures: ${escapeMarkdown(result.run.suite)}`,
    `**${escapeMarkdown(gateSentence(result.gate, words))}**`,
    ...listRemarks(result),
    sharedErrors(result),
    result.summaries.map((summary) => summaryLine(summary, words)).join('\n'),
    leagueTable(result, words),
    doubts(result, words),
    caseTable(result.outlines, words),
    notChecked(result, words),
    result.run.unknownLimit ? escapeMarkdown(sayUnknownLimit(result.run.unknownLimit, words)) : '',
    `Run ${escapeMarkdown(result.run.id)}, ${words.duration(result.run.durationMs)}. Full report: \`report.html\`.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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

function listRemarks(result: StoredResult): string[] {
  const { targets, run } = result;
  const lost = sayLost(result);
  return [
    ...(lost === null ? [] : [`**${escapeMarkdown(lost)}**`]),
    ...(targets.some(({ synthetic }) => synthetic)
      ? ['Synthetic target: the pictures are drawn by the embedded studio, not by a model.']
      : []),
    ...(targets.some(({ degraded }) => degraded)
      ? ['Degraded target: this service is known to alter what it is asked.']
      : []),
    ...(run.promptsOnly ? ['Prompts only: no picture was downloaded.'] : []),
  ];
}

function summaryLine(
  { target, overall, least, word, coverage, dimensions, counts }: Summary,
  words: Words,
): string {
  const { consistency, relevance, logo } = dimensions;
  const looked = sayLooked(coverage, words);
  const remarks = [...(word === null ? [] : [word]), ...(looked === null ? [] : [looked])];
  return [
    `- ${escapeMarkdown(target)}: overall **${sayEnds({ score: overall, least }, words)}**${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`,
    `consistency ${sayEnds(consistency, words)}`,
    `relevance ${sayEnds(relevance, words)}`,
    `logo ${sayEnds(logo, words)}`,
    `${counts.passed} of ${seriesOf(counts)} ${nameSeries(counts)} passed${counts.known ? `, ${counts.known} not counted for known faults` : ''}`,
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

function caseTable(cases: readonly SeriesOutline[], words: Words): string {
  if (cases.length === 0) return 'No case was run.';
  const shorten = createShortener(groupErrors(cases));
  const rows = foldSamples(sortCases(cases)).map((one) => `| ${toCells(one, words, shorten).join(' | ')} |`);
  return ['| Case | Verdict | Score | Why not |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}

/** Of a case that was drawn more than once: how many samples passed, their mean, and the reasons of the worst one. */
function toCells(
  { title, target, samples, worst, mean, lowest, passed }: FoldedCase,
  words: Words,
  shorten: (reason: string) => string,
): string[] {
  const isDrawnOften = samples.length > 1;
  const verdict = outcomeWords[caseStanding(worst)];
  const score = mean.score === null ? 'none' : sayEnds(mean, words);
  return [
    escapeMarkdown(`${title} (${target})`),
    isDrawnOften ? `${verdict}: ${passed.n} of ${samples.length} samples passed` : verdict,
    isDrawnOften && mean.score !== null ? `${score} (lowest ${sayEnds(lowest, words)})` : score,
    [
      ...[...worst.blockers, ...worst.unread].map((one) => sayReason(one, words)),
      ...sayKnown(worst.known, words),
    ]
      .map((reason) => escapeMarkdown(shorten(reason)))
      .join('; '),
  ];
}

/** What went wrong for several pictures, once, with their number. */
function sharedErrors({ outlines }: StoredResult): string {
  const shared = groupErrors(outlines).filter(({ places }) => places.length > 1);
  const items = shared.map(({ error, places }) =>
    escapeMarkdown(`${places.length} pictures: ${sayError(error)}`),
  );
  return items.length === 0 ? '' : ['Errors:', ...items.map((item) => `- ${item}`)].join('\n');
}

/** What a judge saw and nothing confirms: first for whoever looks. */
function doubts({ outlines }: StoredResult, words: Words): string {
  const items = sortCases(outlines).flatMap(({ title, doubts: own }) =>
    own.map(({ title: check, angle, reason }) =>
      escapeMarkdown(`${title}, ${angle ?? 'all angles'}: ${check}: ${sayReason(reason, words)}`),
    ),
  );
  return items.length === 0 ? '' : ['To be looked at:', ...items.map((item) => `- ${item}`)].join('\n');
}

function notChecked(result: StoredResult, words: Words): string {
  const items = listNotChecked(result, words).map(({ text }) => `- ${escapeMarkdown(text)}`);
  return items.length === 0 ? '' : ['Not checked:', ...items].join('\n');
}
