import { type Angle, angles } from '../../model/car.ts';
import type { Check, CheckStatus } from '../../model/check.ts';
import type { CaseResult } from '../../model/result.ts';
import { groupBy } from '../group-by.ts';
import type { Words } from '../words.ts';
import { type ExcerptView, viewExcerpts } from './excerpt-view.ts';
import { type Quoted, quoteText } from './quoted.ts';
import { swatchOf } from './swatch.ts';
import type { Sign } from './view-context.ts';

/** A check's record together with the angle it speaks of; null for the whole series. */
interface Placed {
  readonly angle: Angle | null;
  readonly check: Check;
}

/** A fact of a check with the colour it names, if any. */
interface Evidence extends Quoted {
  readonly swatch: string | null;
}

/** What a check found, in one or more angles at once. */
export interface FindingView {
  /** Null where it is the sign of the check as a whole. */
  readonly sign: Sign | null;
  readonly where: string;
  readonly reason: Quoted;
  readonly expected: Evidence | null;
  readonly measured: Evidence | null;
  readonly excerpts: readonly ExcerptView[];
}

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

/** A check that passed wherever it was measured counts as passed; its findings say where it was not. */
const worstFirst: readonly CheckStatus[] = ['fail', 'error', 'warn', 'pass', 'unmeasured', 'not-applicable'];

/** The checks of a case, failures first; equal records of several angles are told once. */
export function viewChecks(one: CaseResult, words: Words): ChecksView {
  const groups = groupBy(placeChecks(one), ({ check }) => `${check.id} ${check.evidence}`)
    .map((group) => ({ group, worst: worstStatus(group) }))
    .sort((a, b) => worstFirst.indexOf(a.worst) - worstFirst.indexOf(b.worst));
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

function worstStatus(group: readonly Placed[]): CheckStatus {
  const has = (status: CheckStatus) => group.some(({ check }) => check.status === status);
  return worstFirst.find(has) ?? 'not-applicable';
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
  ).toSorted((a, b) => worstFirst.indexOf(worstStatus(a)) - worstFirst.indexOf(worstStatus(b)));
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

interface FindingContext {
  readonly one: CaseResult;
  readonly words: Words;
  readonly worst: CheckStatus;
}

function viewFinding(group: readonly Placed[], { one, words, worst }: FindingContext): FindingView[] {
  const first = group[0]?.check;
  if (first === undefined) return [];
  return [
    {
      sign: first.status === worst ? null : signOf(first.status, words),
      where: sayWhere(group, words),
      reason: quoteText(first.reason),
      expected: viewEvidence(first.details.expected, first),
      measured: viewEvidence(first.details.measured, first),
      excerpts: viewExcerpts(
        group.map(({ check }) => check),
        one.shots,
        words,
      ),
    },
  ];
}

function sayWhere(group: readonly Placed[], words: Words): string {
  const places = group.map(({ angle }) =>
    angle === null ? words.say('angle.all') : words.say(`angle.${angle}`),
  );
  return places.join(', ');
}

const colorChecks = new Set(['color', 'paint-color', 'same-paint']);

function viewEvidence(text: string | null, check: Check): Evidence | null {
  if (text === null) return null;
  return { ...quoteText(text), swatch: colorChecks.has(check.id) ? swatchOf(text) : null };
}

export function signOf(status: CheckStatus, words: Words): Sign {
  return { name: status, word: words.say(`status.${status}`) };
}
