import type { Check } from '../model/check.ts';
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
  const checks = [...result.cases.flatMap((one) => one.checks), ...answered.flatMap((shot) => shot.checks)];
  const blind = dimensions.filter((dimension) => isBlind(checks, dimension)).toReversed();
  return [
    ...listUnanswered(shots.length - answered.length, shots.length, words),
    ...blind.map((dimension) => ({ text: words.say(`unchecked.judge.${dimension}`), reasons: [] })),
    ...listById(
      checks.filter((check) => !isTold(check, blind)),
      words,
    ),
  ];
}

/** Said once for the pictures that never came, and not again for each of their checks. */
function listUnanswered(count: number, of: number, words: Words): NotChecked[] {
  return count === 0 ? [] : [{ text: words.say('unchecked.unanswered', { n: count, of }), reasons: [] }];
}

const isSeen = (check: Check) => check.evidence === 'judge' || check.evidence === 'human';
const isMeasured = (check: Check) => check.score !== null;

/** Nobody, neither a judge nor a person, looked at the pictures for this dimension. */
function isBlind(checks: readonly Check[], dimension: Dimension): boolean {
  return !checks.some((check) => check.dimension === dimension && isSeen(check) && isMeasured(check));
}

/** The sentence about the missing judge says it already. */
function isTold(check: Check, blind: readonly Dimension[]): boolean {
  return isSeen(check) && blind.includes(check.dimension);
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
