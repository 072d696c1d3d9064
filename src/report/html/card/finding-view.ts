import type { Angle } from '../../../model/car.ts';
import type { Check, CheckStatus } from '../../../model/check.ts';
import type { SeriesResult } from '../../../model/result.ts';
import { sayFinding } from '../../reading/say-finding.ts';
import type { Words } from '../../words.ts';
import { type ExcerptView, viewExcerpts } from '../parts/excerpt-view.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import { swatchOf } from '../parts/swatch.ts';
import type { Sign } from '../parts/view-context.ts';

/** A check's record together with the angle it speaks of; null for the whole series. */
export interface Placed {
  readonly angle: Angle | null;
  readonly check: Check;
  /** The record that is weighed: the check's own, or that of a more trusted record about the same thing. */
  readonly weighed: Check;
}

/** What a record counts as; `overruled`: nothing, because a more trusted one decides. */
export type Standing = CheckStatus | 'overruled';

export function standingOf({ check, weighed }: Placed): Standing {
  return check === weighed ? check.status : 'overruled';
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

/** A check that passed wherever it was measured counts as passed; its findings say where it was not. */
const worstFirst: readonly Standing[] = [
  'fail',
  'error',
  'warn',
  'pass',
  'unmeasured',
  'not-applicable',
  'overruled',
];

/** What a group of records stands under. */
export function worstStanding(group: readonly Placed[]): Standing {
  const standings = group.map(standingOf);
  return worstFirst.find((standing) => standings.includes(standing)) ?? 'not-applicable';
}

/** Which of two groups to tell first. */
export function compareWorst(a: readonly Placed[], b: readonly Placed[]): number {
  return worstFirst.indexOf(worstStanding(a)) - worstFirst.indexOf(worstStanding(b));
}

interface FindingContext {
  readonly one: SeriesResult;
  readonly words: Words;
  readonly worst: Standing;
}

export function viewFinding(group: readonly Placed[], { one, words, worst }: FindingContext): FindingView[] {
  const [placed] = group;
  if (placed === undefined) return [];
  const first = placed.check;
  return [
    {
      sign: signFinding(placed, worst, words),
      where: sayWhere(group, words),
      reason: viewReason(first, words),
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

/** What is said of how far a prompt is read is said in the language of the page, behind what the check says. */
function viewReason({ reason, details: { unread } }: Check, words: Words): Quoted {
  if (!unread) return quoteText(reason);
  return { text: reason.slice(0, unread.from) + sayFinding(unread, words), lang: '' };
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

function viewEvidence(text: string | null, check: Check): Evidence | null {
  if (text === null) return null;
  return { ...quoteText(text), swatch: check.isColor ? swatchOf(text) : null };
}

/** What is overruled looks like what does not apply: nothing follows from it. */
export function signOf(standing: Standing, words: Words): Sign {
  const name = standing === 'overruled' ? 'not-applicable' : standing;
  return { name, word: words.say(`status.${standing}`) };
}
