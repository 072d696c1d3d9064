import type { Check } from '../model/check.ts';
import { pickMostTrusted } from '../model/most-trusted.ts';
import type { Result } from '../model/result.ts';
import { type Dimension, dimensions } from '../model/rubric.ts';
import { groupBy } from './group-by.ts';
import type { Words } from './words.ts';

/** One thing that no score is based on. `reasons` are the checks' own words, and are not translated. */
export interface NotChecked {
  readonly text: string;
  readonly reasons: readonly string[];
}

/** What was not checked, in words, most important first; empty when everything was measured. */
export function listNotChecked(result: Result, words: Words): NotChecked[] {
  if (result.run.promptsOnly) return [{ text: words.say('unchecked.prompts-only'), reasons: [] }];
  const shots = result.cases.flatMap((one) => one.shots);
  const answered = shots.filter(({ status }) => status !== 'errored');
  const subjects = [...result.cases.map((one) => one.checks), ...answered.map((shot) => shot.checks)];
  const looks = listLooks(subjects.flat());
  const blind = dimensions.filter((dimension) => isBlind(looks, dimension)).toReversed();
  const told = new Set(looks.filter(({ dimension }) => blind.includes(dimension)));
  return [
    ...listUnanswered(shots.length - answered.length, shots.length, words),
    ...blind.map((dimension) => ({ text: words.say(`unchecked.judge.${dimension}`), reasons: [] })),
    ...listById(
      subjects.flatMap(pickWeighed).filter((check) => !told.has(check)),
      words,
    ),
  ];
}

/** Said once for the pictures that never came, and not again for each of their checks. */
function listUnanswered(count: number, of: number, words: Words): NotChecked[] {
  return count === 0 ? [] : [{ text: words.say('unchecked.unanswered', { n: count, of }), reasons: [] }];
}

/** The records that only a judge or a person can make: of what pixels measure too, nobody needs to look. */
function listLooks(checks: readonly Check[]): Check[] {
  const measurable = new Set(checks.filter(({ evidence }) => evidence === 'pixels').map(({ id }) => id));
  return checks.filter(
    ({ id, evidence }) => (evidence === 'judge' || evidence === 'human') && !measurable.has(id),
  );
}

/** Nobody, neither a judge nor a person, looked at the pictures for this dimension. */
function isBlind(looks: readonly Check[], dimension: Dimension): boolean {
  const ofDimension = looks.filter((check) => check.dimension === dimension);
  return !ofDimension.some(({ evidence, score }) => evidence === 'human' || score !== null);
}

/** Of several records of one check about one thing, the one that is weighed. */
function pickWeighed(subject: readonly Check[]): Check[] {
  return groupBy(subject, ({ id }) => id).flatMap((records) => pickMostTrusted(records) ?? []);
}

function listById(checks: readonly Check[], words: Words): NotChecked[] {
  return groupBy(checks, (check) => check.id).flatMap((group) => [
    ...listStatus(group, 'unmeasured', words),
    ...listStatus(group, 'error', words),
  ]);
}

function listStatus(group: readonly Check[], status: 'unmeasured' | 'error', words: Words): NotChecked[] {
  const open = group.filter((check) => check.status === status);
  const first = open[0];
  if (first === undefined) return [];
  const title = words.sayOr(`check.${first.id}`, first.title);
  const key = status === 'error' ? 'unchecked.broken' : 'unchecked.check';
  const reasons = [...new Set(open.map((check) => check.reason))];
  return [{ text: words.say(key, { title, count: open.length, of: group.length }), reasons }];
}
