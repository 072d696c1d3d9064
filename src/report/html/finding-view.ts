import type { Angle } from '../../model/car.ts';
import type { Check, CheckStatus } from '../../model/check.ts';
import type { CaseResult } from '../../model/result.ts';
import type { Words } from '../words.ts';
import { type ExcerptView, viewExcerpts } from './excerpt-view.ts';
import { type Quoted, quoteText } from './quoted.ts';
import { swatchOf } from './swatch.ts';
import type { Sign } from './view-context.ts';

/** A check's record together with the angle it speaks of; null for the whole series. */
export interface Placed {
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

/** A check that passed wherever it was measured counts as passed; its findings say where it was not. */
const worstFirst: readonly CheckStatus[] = ['fail', 'error', 'warn', 'pass', 'unmeasured', 'not-applicable'];

/** The status a group of records stands under. */
export function worstStatus(group: readonly Placed[]): CheckStatus {
  const has = (status: CheckStatus) => group.some(({ check }) => check.status === status);
  return worstFirst.find(has) ?? 'not-applicable';
}

/** Which of two groups to tell first. */
export function compareWorst(a: readonly Placed[], b: readonly Placed[]): number {
  return worstFirst.indexOf(worstStatus(a)) - worstFirst.indexOf(worstStatus(b));
}

interface FindingContext {
  readonly one: CaseResult;
  readonly words: Words;
  readonly worst: CheckStatus;
}

export function viewFinding(group: readonly Placed[], { one, words, worst }: FindingContext): FindingView[] {
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
