import { angles } from '../../../model/car.ts';
import type { Check } from '../../../model/check.ts';
import { groupBy } from '../../../model/group-by.ts';
import { canWeigh, pickWeighed } from '../../../model/most-trusted.ts';
import type { SeriesResult } from '../../../model/result.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import { type JudgedCase, notJudged } from '../parts/judged-case.ts';
import type { Sign } from '../parts/view-context.ts';
import {
  compareWorst,
  type FindingView,
  isToLookAt,
  type Placed,
  type Standing,
  signOf,
  standingOf,
  viewFinding,
  worstStanding,
} from './finding-view.ts';

/** All records of one check with one kind of evidence, or of all checks that a refused picture fails, under the worst of what they count as. */
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
  /** Checks that passed, were not measured, do not apply, or are overruled: folded away, but counted. */
  readonly others: readonly CheckView[];
  readonly othersSummary: string | null;
}

/**
 * The checks of a case: failures first, then what is to be looked at, what was not looked at, what passed; equal records of
 * several angles are one entry.
 */
export function viewChecks(one: SeriesResult, words: Words, judged: JudgedCase = notJudged): ChecksView {
  const context = { one, words, judged };
  const groups = joinRefused(groupBy(placeChecks(one), ({ check }) => `${check.id} ${check.evidence}`))
    .toSorted(compareWorst)
    .map((group) => ({ group, worst: worstStanding(group) }));
  const isOpen = ({ worst }: { worst: Standing }) => isToLookAt(worst);
  const attention = groups.filter(isOpen);
  const others = groups.filter((group) => !isOpen(group));
  return {
    attention: attention.map(({ group }) => viewCheck(group, context)),
    headline: sayHeadline(
      groups.map(({ worst }) => worst),
      words,
    ),
    others: others.map(({ group }) => viewCheck(group, context)),
    othersSummary:
      others.length === 0
        ? null
        : sayCounts(
            others.map(({ worst }) => worst),
            words,
          ),
  };
}

function placeChecks(one: SeriesResult): Placed[] {
  const shots = one.shots.toSorted((a, b) => angles.indexOf(a.angle) - angles.indexOf(b.angle));
  return [
    ...placeRecords(one.checks, null),
    ...shots.flatMap(({ checks, angle }) => placeRecords(checks, angle)),
  ];
}

function placeRecords(records: readonly Check[], angle: Placed['angle']): Placed[] {
  const weighed = new Map(pickWeighed(records).map((check) => [check.id, check]));
  return records.map((check) => ({ angle, check, weighed: weighed.get(check.id) ?? check }));
}

/** A refused picture fails every check of what it shows with one and the same words: they are one entry. */
function joinRefused(groups: readonly Placed[][]): Placed[][] {
  return groupBy(groups, (group) => {
    const isRefused = group.every(({ check }) => check.evidence === 'metadata' && check.half === 'shown');
    const [first] = group;
    const subject = isRefused ? [...new Set(group.map(({ check }) => check.reason.text))] : first?.check.id;
    return JSON.stringify([subject, first?.check.evidence]);
  }).map((alike) => alike.flat());
}

function sayHeadline(standings: readonly Standing[], words: Words): string {
  const open = standings.filter(isToLookAt).length;
  const passed = standings.filter((standing) => standing === 'pass').length;
  if (standings.length === 0) return words.say('checks.none');
  if (open > 0) return words.say('checks.attention', { n: open });
  return passed === 0 ? words.say('checks.nothingMeasured') : words.say('checks.allPassed', { n: passed });
}

function sayCounts(standings: readonly Standing[], words: Words): string {
  const count = (standing: Standing) => standings.filter((one) => one === standing).length;
  const parts: [TextKey, number][] = [
    ['checks.passed', count('pass')],
    ['checks.unmeasured', count('unmeasured')],
    ['checks.notApplicable', count('not-applicable')],
    ['checks.notWeighed', count('overruled')],
  ];
  const counts = parts.filter(([, n]) => n > 0).map(([key, n]) => words.say(key, { n }));
  return words.say('checks.more', { counts: counts.join(' · ') });
}

interface CheckContext {
  readonly one: SeriesResult;
  readonly words: Words;
  readonly judged: JudgedCase;
}

function viewCheck(group: readonly Placed[], context: CheckContext): CheckView {
  const { words } = context;
  const worst = worstStanding(group);
  const findings = groupBy(group, (placed) => {
    const { status, reason, details } = placed.check;
    return JSON.stringify([standingOf(placed), status, reason, details.expected, details.measured]);
  }).toSorted(compareWorst);
  return {
    sign: signOf(worst, words),
    ...nameCheck(group, worst, words),
    findings: findings.flatMap((finding) => viewFinding(finding, { ...context, worst })),
  };
}

function nameCheck(
  group: readonly Placed[],
  worst: Standing,
  words: Words,
): Pick<CheckView, 'title' | 'about'> {
  const titles = new Set(group.map(({ check }) => words.sayOr(`check.${check.id}`, check.title)));
  const [title = ''] = titles;
  if (titles.size === 1) return { title, about: sayAbout(group, worst, words) };
  return { title: words.say('checks.refused', { n: titles.size }), about: [...titles].join(' · ') };
}

function sayAbout([first]: readonly Placed[], worst: Standing, words: Words): string {
  if (first === undefined) return '';
  const { check, weighed } = first;
  const parts = [
    words.say(`dimension.${check.dimension}`),
    words.say(`half.${check.half}`),
    words.say(`evidence.${check.evidence}`),
    worst === 'overruled' ? sayOverruled(weighed, words) : words.say('checks.weight', { n: check.weight }),
  ];
  return parts.join(' · ');
}

/** A record that is only shown is overruled by none. */
function sayOverruled(weighed: Check, words: Words): string {
  if (!canWeigh(weighed)) return words.say('checks.shownOnly');
  return words.say('checks.overruled', { by: words.say(`evidence.${weighed.evidence}`) });
}
