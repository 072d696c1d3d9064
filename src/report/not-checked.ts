import { groupBy } from '../model/group-by.ts';
import { dedupeReasons, type Reason } from '../model/reason.ts';
import { type Dimension, dimensions } from '../model/rubric.ts';
import type { TalliedCheck } from '../run/check-tally.ts';
import type { StoredResult } from '../run/stored-result.ts';
import type { Words } from './words.ts';

/** One thing that no score is based on. `reasons`: why, each once. */
export interface NotChecked {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** What was not checked, in words, most important first; empty when everything was measured. */
export function listNotChecked(
  { run, tally }: Pick<StoredResult, 'run' | 'tally'>,
  words: Words,
): NotChecked[] {
  if (run.promptsOnly) return [{ text: words.say('unchecked.prompts-only'), reasons: [] }];
  const { checks, shots, unanswered } = tally;
  const looks = listLooks(checks);
  const blind = listBlind({ tally });
  const named = new Set(looks.filter(({ dimension }) => blind.includes(dimension)));
  return [
    ...listUnanswered(unanswered, shots, words),
    ...blind.map((dimension) => ({ text: words.say(`unchecked.judge.${dimension}`), reasons: [] })),
    ...listById(
      checks.filter((check) => !named.has(check)),
      words,
    ),
  ];
}

/** Dimensions in which neither a judge nor a person looked at the pictures, most important first. */
function listBlind({ tally }: Pick<StoredResult, 'tally'>): Dimension[] {
  const looks = listLooks(tally.checks);
  return dimensions.filter((dimension) => isBlind(looks, dimension)).toReversed();
}

/** One entry for the pictures that never came, and not again for each of their checks. */
function listUnanswered(count: number, of: number, words: Words): NotChecked[] {
  return count === 0 ? [] : [{ text: words.say('unchecked.unanswered', { n: count, of }), reasons: [] }];
}

/** The records that only a judge or a person can make: of what pixels measure too, nobody needs to look. */
function listLooks(checks: readonly TalliedCheck[]): TalliedCheck[] {
  const measurable = new Set(checks.filter(({ evidence }) => evidence === 'pixels').map(({ id }) => id));
  return checks.filter(
    ({ id, evidence }) => (evidence === 'judge' || evidence === 'people') && !measurable.has(id),
  );
}

/** Nobody, neither a judge nor a person, looked at the pictures for this dimension. */
function isBlind(looks: readonly TalliedCheck[], dimension: Dimension): boolean {
  const ofDimension = looks.filter((check) => check.dimension === dimension);
  return !ofDimension.some(({ evidence, measured }) => evidence === 'people' || measured > 0);
}

/** A check that was left open, in how many of its records, and why. */
interface OpenCheck {
  readonly title: string;
  readonly status: 'unmeasured' | 'error';
  readonly count: number;
  readonly of: number;
  readonly reasons: readonly Reason[];
}

/** Checks that were left open as often and for the same reasons share an entry. */
function listById(checks: readonly TalliedCheck[], words: Words): NotChecked[] {
  const open = groupBy(checks, (check) => check.id).flatMap((group) => [
    ...listStatus(group, 'unmeasured', words),
    ...listStatus(group, 'error', words),
  ]);
  return groupBy(open, ({ title, ...rest }) => JSON.stringify(rest)).flatMap((alike) =>
    sayOpen(alike, words),
  );
}

function sayOpen(alike: readonly OpenCheck[], words: Words): NotChecked[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { status, count, of, reasons } = first;
  const title = alike.map((check) => check.title).join(', ');
  const key = status === 'error' ? 'unchecked.broken' : 'unchecked.check';
  return [{ text: words.say(key, { title, count, of }), reasons }];
}

function listStatus(
  group: readonly TalliedCheck[],
  status: 'unmeasured' | 'error',
  words: Words,
): OpenCheck[] {
  const open = group.filter((check) => check[status].count > 0);
  const first = open[0];
  if (first === undefined) return [];
  const title = words.sayOr(`check.${first.id}`, first.title);
  const count = open.reduce((sum, check) => sum + check[status].count, 0);
  const of = group.reduce((sum, check) => sum + check.weighed, 0);
  const reasons = dedupeReasons(open.flatMap((check) => [...check[status].reasons.values()]));
  return [{ title, status, count, of, reasons }];
}
