import type { Check } from '../../../model/check.ts';
import type { ChangeWord } from '../../../model/comparison.ts';
import { isDisputed, type JudgedFact } from '../../../model/judging.ts';
import { pickWeighed } from '../../../model/most-trusted.ts';
import type { ScoredShot, SeriesResult } from '../../../model/result.ts';
import { outlineSeries } from '../../../run/series-outline.ts';
import { causeKeysOf } from '../../causes/group-causes.ts';
import { listSearchWords } from '../../search-words.ts';
import { caseStanding } from '../../sort-cases.ts';

/**
 * What the script finds, filters and sorts cards by, as `data-` attributes of the card. Lists are words with a space
 * between. The review adds `data-reviewed` ("yes" once every picture has all its answers) and `data-disagrees` ("yes"
 * where an answer goes against a check), and takes them away again.
 */
export interface CardKeys {
  readonly id: string;
  readonly target: string;
  readonly sample: number;
  readonly outcome: string;
  /** Keys of what is wrong with it. */
  readonly causes: string;
  /** What became of it since the run that is compared with; null without one. */
  readonly change: ChangeWord | null;
  /** True where a judge and people disagree. */
  readonly isDisputed: boolean;
  /** Wall time of the series in milliseconds; null when nothing was requested. */
  readonly durationMs: number | null;
  /** Ids, dimensions and angles of the checks that want to be looked at; a picture that never came counts for its angle. */
  readonly checks: string;
  readonly dimensions: string;
  readonly angles: string;
  /** Every word of the title, the car and the prompts, in lower case. */
  readonly words: string;
}

/** What a card is found by, beside what its case says. */
interface KeyContext {
  readonly judged?: readonly JudgedFact[] | undefined;
  readonly change?: ChangeWord | undefined;
  /** Other names of its maker. */
  readonly aliases?: readonly string[] | undefined;
}

export function viewKeys(
  one: SeriesResult,
  { judged = [], change, aliases = [] }: KeyContext = {},
): CardKeys {
  const outline = outlineSeries(one);
  const open = [one.checks, ...one.shots.map(({ checks }) => checks)].flatMap(listOpen);
  return {
    id: one.id,
    target: one.target,
    sample: one.sample,
    outcome: caseStanding(outline),
    causes: causeKeysOf(outline).join(' '),
    change: change ?? null,
    isDisputed: judged.some(isDisputed),
    durationMs: one.durationMs,
    checks: joinOnce(open.map(({ id }) => id)),
    dimensions: joinOnce(open.map(({ dimension }) => dimension)),
    angles: joinOnce(one.shots.filter(isTroubled).map(({ angle }) => angle)),
    words: listWords(one, aliases),
  };
}

/** A record that a more trusted one overrules wants nobody's look. */
function listOpen(records: readonly Check[]): Check[] {
  return pickWeighed(records).filter(
    ({ status, doubt }) => doubt || ['fail', 'error', 'warn'].includes(status),
  );
}

function isTroubled({ status, checks }: ScoredShot): boolean {
  return status !== 'ok' || listOpen(checks).length > 0;
}

function listWords({ id, title, car, shots }: SeriesResult, aliases: readonly string[]): string {
  const prompts = shots.flatMap(({ prompt, sentPrompt, negativePrompt }) => [
    prompt,
    sentPrompt,
    negativePrompt,
  ]);
  const texts = [id, title, ...Object.values(car), ...aliases, ...listSearchWords(car), ...prompts]
    .join(' ')
    .toLowerCase();
  return joinOnce(texts.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []);
}

function joinOnce(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}
