import type { Angle } from '../../../model/car.ts';
import type { Check, CheckStatus } from '../../../model/check.ts';
import { canWeigh } from '../../../model/most-trusted.ts';
import { reasonOfSaid } from '../../../model/reason.ts';
import type { SeriesResult } from '../../../model/result.ts';
import { sayFinding } from '../../reading/say-finding.ts';
import type { Words } from '../../words.ts';
import { type ExcerptView, viewExcerpts } from '../parts/excerpt-view.ts';
import type { JudgedCase } from '../parts/judged-case.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import { ownWords, type Quoted } from '../parts/quoted.ts';
import { swatchOf } from '../parts/swatch.ts';
import type { Sign } from '../parts/view-context.ts';
import { type JudgedView, viewJudged } from './judged-view.ts';

/** A check's record together with the angle it speaks of; null for the whole series. */
export interface Placed {
  readonly angle: Angle | null;
  readonly check: Check;
  /** The record that is weighed: the check's own, or that of a more trusted record about the same thing. */
  readonly weighed: Check;
}

/** What a record counts as; `doubt`: a fault that was seen and not confirmed; `overruled`: nothing, because a more trusted one decides, or it is only shown. */
export type Standing = CheckStatus | 'doubt' | 'overruled';

export function standingOf({ check, weighed }: Placed): Standing {
  if (check !== weighed || !canWeigh(check)) return 'overruled';
  return check.doubt ? 'doubt' : check.status;
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
  /** Null where the looks of a judge say it. */
  readonly reason: Quoted | null;
  readonly expected: Evidence | null;
  readonly measured: Evidence | null;
  readonly excerpts: readonly ExcerptView[];
  /** What a judge saw, picture by picture, or pair by pair. */
  readonly judged: readonly JudgedView[];
}

/** A check that passed wherever it was measured counts as passed; its findings say where it was not. */
const worstFirst: readonly Standing[] = [
  'fail',
  'doubt',
  'error',
  'warn',
  'pass',
  'unmeasured',
  'not-applicable',
  'overruled',
];

/** In which order groups are told: what nobody looked at comes before what passed. */
const toldFirst: readonly Standing[] = [
  ...(['fail', 'doubt', 'error', 'warn', 'unmeasured', 'pass', 'not-applicable', 'overruled'] as const),
];

/** True of what a person should look at. */
export function isToLookAt(standing: Standing): boolean {
  return ['fail', 'doubt', 'error', 'warn'].includes(standing);
}

/** What a group of records stands under. */
export function worstStanding(group: readonly Placed[]): Standing {
  const standings = group.map(standingOf);
  return worstFirst.find((standing) => standings.includes(standing)) ?? 'not-applicable';
}

/** Which of two groups to tell first. */
export function compareWorst(a: readonly Placed[], b: readonly Placed[]): number {
  return toldFirst.indexOf(worstStanding(a)) - toldFirst.indexOf(worstStanding(b));
}

interface FindingContext {
  readonly one: SeriesResult;
  readonly words: Words;
  readonly worst: Standing;
  readonly judged: JudgedCase;
}

export function viewFinding(
  group: readonly Placed[],
  { one, words, worst, judged }: FindingContext,
): FindingView[] {
  const [placed] = group;
  if (placed === undefined) return [];
  const first = placed.check;
  const facts = listJudged(group, judged);
  return [
    {
      sign: signFinding(placed, worst, words),
      where: sayWhere(group, words),
      reason: facts.length > 0 ? null : viewReason(first, words),
      expected: viewEvidence(first, 'expected', words),
      measured: viewEvidence(first, 'measured', words),
      excerpts: viewExcerpts(
        group.map(({ check }) => check),
        one.shots,
        words,
      ),
      judged: facts.map((fact) => viewJudged(fact, first.id, { words, pictures: judged.pictures })),
    },
  ];
}

/** What a judge saw of what these records are about: of each picture, or of the pairs of the series. */
function listJudged(group: readonly Placed[], { facts }: JudgedCase): JudgedCase['facts'] {
  return facts.filter((fact) =>
    group.some(
      ({ angle, check }) =>
        check.evidence === 'judge' &&
        check.by === fact.by &&
        fact.checks.includes(check.id) &&
        (angle === null || (fact.angles.length === 1 && fact.angles.includes(angle))),
    ),
  );
}

/** Of a reason without a code, what is said of how far a prompt is read is said in the language of the page. */
function viewReason({ reason, details: { unread } }: Check, words: Words): Quoted {
  if (!unread || reason.code !== 'as-written') return quoteReason(reason, words);
  return ownWords(reason.text.slice(0, unread.from) + sayFinding(unread, words));
}

/** Under an overruled check its own status is named, which no other sign does. */
function signFinding(placed: Placed, worst: Standing, words: Words): Sign | null {
  if (worst === 'overruled') return signOf(placed.check.status, words);
  const standing = standingOf(placed);
  return standing === worst ? null : signOf(standing, words);
}

function sayWhere(group: readonly Placed[], words: Words): string {
  const places = group.map(({ angle }) =>
    angle === null ? words.say('angle.all') : words.say(`angle.${angle}`),
  );
  return [...new Set(places)].join(', ');
}

function viewEvidence(check: Check, fact: 'expected' | 'measured', words: Words): Evidence | null {
  const text = check.details[fact];
  if (text === null) return null;
  const quoted = quoteReason(reasonOfSaid(check.details.said?.[fact] ?? null, text), words);
  return { ...quoted, swatch: check.isColor ? swatchOf(text) : null };
}

/** What is overruled looks like what does not apply: nothing follows from it. */
export function signOf(standing: Standing, words: Words): Sign {
  const name = standing === 'overruled' ? 'not-applicable' : standing;
  return { name, word: words.say(`status.${standing}`) };
}
