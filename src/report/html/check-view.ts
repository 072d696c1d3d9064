import { angles } from '../../model/car.ts';
import type { Check, CheckStatus } from '../../model/check.ts';
import type { CaseResult } from '../../model/result.ts';
import { groupBy } from '../group-by.ts';
import type { Words } from '../words.ts';
import {
  compareWorst,
  type FindingView,
  type Placed,
  signOf,
  viewFinding,
  worstStatus,
} from './finding-view.ts';
import type { Sign } from './view-context.ts';

/** All records of one check with one kind of evidence, under the worst of their statuses. */
export interface CheckView {
  readonly sign: Sign;
  readonly title: string;
  readonly about: string;
  readonly findings: readonly FindingView[];
}

export interface ChecksView {
  /** Failed, broken and doubtful checks, worst first. */
  readonly attention: readonly CheckView[];
  readonly headline: string;
  /** Checks that passed, were not measured, or do not apply: folded away, but counted. */
  readonly others: readonly CheckView[];
  readonly othersSummary: string | null;
}

/** The checks of a case, failures first; equal records of several angles are told once. */
export function viewChecks(one: CaseResult, words: Words): ChecksView {
  const groups = groupBy(placeChecks(one), ({ check }) => `${check.id} ${check.evidence}`)
    .toSorted(compareWorst)
    .map((group) => ({ group, worst: worstStatus(group) }));
  const isOpen = ({ worst }: { worst: CheckStatus }) => ['fail', 'error', 'warn'].includes(worst);
  const attention = groups.filter(isOpen);
  const others = groups.filter((group) => !isOpen(group));
  return {
    attention: attention.map(({ group }) => viewCheck(group, one, words)),
    headline: sayHeadline(
      groups.map(({ worst }) => worst),
      words,
    ),
    others: others.map(({ group }) => viewCheck(group, one, words)),
    othersSummary:
      others.length === 0
        ? null
        : sayCounts(
            others.map(({ worst }) => worst),
            words,
          ),
  };
}

function placeChecks(one: CaseResult): Placed[] {
  const shots = one.shots.toSorted((a, b) => angles.indexOf(a.angle) - angles.indexOf(b.angle));
  return [
    ...one.checks.map((check) => ({ angle: null, check })),
    ...shots.flatMap((shot) => shot.checks.map((check) => ({ angle: shot.angle, check }))),
  ];
}

function sayHeadline(statuses: readonly CheckStatus[], words: Words): string {
  const open = statuses.filter((status) => ['fail', 'error', 'warn'].includes(status)).length;
  const passed = statuses.filter((status) => status === 'pass').length;
  if (statuses.length === 0) return words.say('checks.none');
  if (open > 0) return words.say('checks.attention', { n: open });
  return passed === 0 ? words.say('checks.nothingMeasured') : words.say('checks.allPassed', { n: passed });
}

function sayCounts(statuses: readonly CheckStatus[], words: Words): string {
  const count = (status: CheckStatus) => statuses.filter((one) => one === status).length;
  const parts: [string, number][] = [
    ['checks.passed', count('pass')],
    ['checks.unmeasured', count('unmeasured')],
    ['checks.notApplicable', count('not-applicable')],
  ];
  const said = parts.filter(([, n]) => n > 0).map(([key, n]) => words.say(key, { n }));
  return words.say('checks.more', { counts: said.join(' · ') });
}

function viewCheck(group: readonly Placed[], one: CaseResult, words: Words): CheckView {
  const first = group[0]?.check;
  const worst = worstStatus(group);
  const findings = groupBy(group, ({ check }) =>
    JSON.stringify([check.status, check.reason, check.details.expected, check.details.measured]),
  ).toSorted(compareWorst);
  return {
    sign: signOf(worst, words),
    title: first === undefined ? '' : words.sayOr(`check.${first.id}`, first.title),
    about: first === undefined ? '' : sayAbout(first, words),
    findings: findings.flatMap((finding) => viewFinding(finding, { one, words, worst })),
  };
}

function sayAbout(check: Check, words: Words): string {
  const parts = [
    words.say(`dimension.${check.dimension}`),
    words.say(`half.${check.half}`),
    words.say(`evidence.${check.evidence}`),
    words.say('checks.weight', { n: check.weight }),
  ];
  return parts.join(' · ');
}
